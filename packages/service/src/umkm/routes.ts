import type { Database } from '../database/index.ts';
import { businessRoutes } from './business-routes.ts';
import { productRoutes } from './product-routes.ts';

/** What HTTP sees of businesses and their products. */
export const umkmRoutes = (database: Database) => ({
  ...businessRoutes(database),
  ...productRoutes(database),
});
