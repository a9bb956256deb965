export { eventRoutes } from './routes.ts';
export { scheduleOf, type Schedule } from './schedule.ts';
