// Every kind of endpoint asked through the model's libraries as they are installed.
import { configuredModel } from "../../src/model/configured.ts";
import { endpointTests } from "./endpoints.ts";

endpointTests(async () => configuredModel);
