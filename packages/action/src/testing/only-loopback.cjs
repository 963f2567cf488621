// For tests: loaded before a program, it keeps a note of every host that the program asks for, and lets none through but this machine.
const { appendFileSync } = require("node:fs");
const net = require("node:net");
const dns = require("node:dns");

const here = new Set(["127.0.0.1", "::1", "localhost"]);
const note = (what) => appendFileSync(process.env.NETWORK_LOG, `${what}\n`);

const guarded = {
  apply(connect, socket, args) {
    const [options] = Array.isArray(args[0]) ? args[0] : args;
    const host = typeof options === "object" ? (options.host ?? options.path ?? "localhost") : "localhost";
    note(host);
    if (!here.has(host)) throw new Error(`Refused to connect to ${host}.`);
    return Reflect.apply(connect, socket, args);
  },
};
net.Socket.prototype.connect = new Proxy(Reflect.get(net.Socket.prototype, "connect"), guarded);

const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  note(host);
  if (!here.has(host)) throw new Error(`Refused to look up ${host}.`);
  return lookup(host, ...rest);
};
