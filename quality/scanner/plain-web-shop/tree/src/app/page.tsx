import { boughtTogether } from "../lib/recommend.js";

export default async function Page() {
  const skus = await boughtTogether("A-1");
  return (
    <main>
      <p>Ask ChatGPT or Claude about us: we are told that they like our lamps. `import openai` is not in this shop.</p>
      <ul>{skus.map((sku) => <li key={sku}>{sku}</li>)}</ul>
    </main>
  );
}
