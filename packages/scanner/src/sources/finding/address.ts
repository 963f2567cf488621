/** An address of the network. */
export interface Address {
  /** With its port, where it has one; what is worked out is `*`. */
  readonly host: string;
  readonly path: string;
  readonly hasScheme: boolean;
  readonly hasPath: boolean;
  /** How many characters before the host are secret, with what stands before them; 0 where none are. */
  readonly userinfo: number;
  /** How many characters there are before the query. */
  readonly length: number;
  /** As it may be printed: without user, password and query. */
  readonly shown: string;
}

/** What is put into a text where it is used: `{region}`, `${region}`, `#{region}`, `$region`, `%s`. */
const hole = /[$#]?\{[^{}"]{0,100}\}|\$[A-Za-z_]\w{0,60}|%[sdv]/g;

/** The address that a text is as a whole; `undefined` where it is none, or a text that holds one. */
export function addressIn(text: string): Address | undefined {
  if (text.length > 500) return undefined;
  const plain = text.replace(hole, "*");
  const [, scheme, authority = "", rest = ""] =
    /^(?:(https?|wss?|grpcs?):\/\/)?([^/?#\s"'<>]{3,255})([/?#][^\s"'<>]*)?$/i.exec(plain) ?? [];
  const host = authority.slice(authority.lastIndexOf("@") + 1).toLowerCase();
  if (!/^[a-z0-9.*_-]+(?::[\d*]{1,5})?$/.test(host) || !/[.:]/.test(host)) return undefined;
  const [path = ""] = rest.split(/[?#]/, 1);
  const query = text.search(/[?#](?!\{)/);
  return {
    userinfo: authority.includes("@") ? text.indexOf("@") + 1 : 0,
    length: query === -1 ? text.length : query,
    host,
    path,
    hasScheme: scheme !== undefined,
    hasPath: path.length > 1,
    shown: `${scheme === undefined ? "" : `${scheme}://`}${host}${path}`,
  };
}
