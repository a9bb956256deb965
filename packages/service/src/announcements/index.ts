export { announcementRoutes } from './routes.ts';
export {
  requireAudience,
  requireEditor,
  requireOwner,
  requireSender,
  type Sender,
  type Sent,
} from './sender.ts';
