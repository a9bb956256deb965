export { recentArticles, type RecentArticles } from './queries.ts';
export { activityRoutes } from './routes.ts';
export { defaultActivityRule } from './rule.ts';
