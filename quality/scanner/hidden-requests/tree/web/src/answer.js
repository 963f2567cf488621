const API = process.env.LLM_URL || "https://api.groq.com/openai/v1";

export async function answer(question) {
  const response = await fetch(`${API}/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.LLM_KEY}` },
    body: JSON.stringify({ model: "llama-3.3-70b-versatile", messages: [{ role: "user", content: question }] }),
  });
  return (await response.json()).choices[0].message.content;
}
