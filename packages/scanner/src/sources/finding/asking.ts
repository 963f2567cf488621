/**
 * How code asks a model. Names are in lower case, without `_` and without what says only that it waits or streams: see `plainPath`.
 */

/** The ends of calls that mean it whatever they are called on, in a file that uses something that answers. */
export const plainAsks: ReadonlySet<string> = new Set(
  `chat.completions.create chat.completions.parse chat.completions.stream chat.completions.new chat.completions completions.create
  responses.create responses.parse responses.stream responses.new embeddings.create embeddings.new images.generate images.edit
  audio.transcriptions.create audio.translations.create audio.speech.create moderations.create chatcompletion.create completion.create
  embedding.create messages.create messages.stream messages.parse messages.new messages.count chat.create completions.createstreaming
  generatecontent generatecontentstream embedcontent countchatcompletion createchatcompletion createchatcompletionstream createembeddings createmessages
  completechat completechatstreaming getchatcompletions getresponse getstreamingresponse getchatmessagecontent getchatmessagecontents invokeprompt
  generateembedding generateembeddings generatetext streamtext generateobject streamobject embedmany generateimage
  invokemodel invokemodelwithresponsestream converse conversestream invokeagent retrieveandgenerate invokeendpoint invokeendpointasync
  invokemodelcommand invokemodelwithresponsestreamcommand conversecommand conversestreamcommand invokeagentcommand invokeendpointcommand
  detectfaces detectlabels detectmoderationlabels detecttext comparefaces searchfacesbyimage indexfaces detectsentiment detectentities
  detectpiientities detectdominantlanguage analyzedocument detectdocumenttext starttranscriptionjob recognizetext geteventprediction
  detectfacescommand detectlabelscommand comparefacescommand searchfacesbyimagecommand detectsentimentcommand analyzedocumentcommand
  textgeneration chatcompletion chatcompletionstream featureextraction textclassification generatefromsingleprompt generatecompletion
  predictions.create predictions.createandwait sendchatmessages createresponse`.split(/\s+/),
);

/** Words that mean it only of what is known to answer: `client.chat(…)`, where `client` is one. */
export const vagueAsks: ReadonlySet<string> = new Set(
  `chat generate invoke stream run call batch complete completion completions embed embedding embeddings embedquery embeddocuments rerank query predict predictproba
  predictbatch ask prompt sendmessage sendmessagestream transcribe classify moderate kickoff apredict arun acall responses messages text image images
  speech images.generate runsync generatetext decisionfunction sessionrun`.split(/\s+/),
);

/** Functions of a package that ask when they are called by their bare name: `completion(model=…)`. */
export const bareAsks: ReadonlySet<string> = new Set(
  "completion acompletion embedding aembedding generatetext streamtext generateobject streamobject embed embedmany query chat generate".split(
    " ",
  ),
);

/** What a package or service is, if it answers. */
export const answering: ReadonlySet<string> = new Set([
  "model API",
  "managed AI service",
  "client of a model API",
  "client of a managed AI service",
  "client of a coding agent",
  "framework for AI applications",
  "runs models",
  "speech recognition",
  "biometric recognition",
]);

/** A name as the tables above have it: `create_chat_completion`, `CreateChatCompletionAsync` → `createchatcompletion`. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("_", "")
    .replace(/^experimental/, "")
    .replace(/(?:async|sync)$/, "")
    .replace(/^a(?=generate|invoke|stream|batch|complet|predict|chat|query|embed)/, "");
}
