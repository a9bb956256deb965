export * from './article-open.ts';
export * from './aspiration.ts';
export * from './group-open.ts';
export * from './order.ts';
export * from './share.ts';
export * from './state.ts';
export * from './video-play.ts';
