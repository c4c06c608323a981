export { keepNames } from "./name-keeper.ts";
export { filesNamedLike, filesNamedWith, type NamedFile } from "./name-search.ts";
export { namesRoutes } from "./names.routes.ts";
