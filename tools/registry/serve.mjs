// Serves the registry that the test of the published packages publishes to, and tells the parent process where. The configuration
// comes as JSON in the first argument.
import { once } from "node:events";
import { runServer } from "verdaccio";

const server = await runServer(JSON.parse(process.argv[2] ?? "{}"));
server.listen(0, "127.0.0.1");
await once(server, "listening");
process.send?.(server.address().port);
process.once("disconnect", () => process.exit());
