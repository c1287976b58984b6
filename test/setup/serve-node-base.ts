// As serve-node.ts, under a path of a site: what the tests visit is http://localhost:port/nianbao.
import { serving } from "./serve-node.ts";

export default serving("/nianbao");
