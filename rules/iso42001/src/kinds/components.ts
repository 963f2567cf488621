import { group, list } from "@aims-lint/core";
import { names } from "./names.ts";

/** What of the code belongs to a system: it claims these components (A.4.2, A.4.4, A.4.5). */
export const components = group(
  {
    any: list({
      aliases: names("All | Items | Parts | List"),
      summary: "Packages, folders, models, endpoints and images of the code, in one list.",
    }),
    packages: list({
      aliases: names(
        "Package | Library | Libraries | Dependency | Dependencies | AI packages | AI libraries | SDK | SDKs",
        "AI dependencies | Software packages | Modules | Pakete | Bibliotheken | Bibliothèques | Bibliotecas",
      ),
      summary: "Packages: openai, npm:openai, pkg:npm/openai, @langchain/*.",
    }),
    paths: list({
      aliases: names(
        "Path | Folder | Folders | Directory | Directories | Files | Code | Code path | Code paths | Source code",
        "Code location | Source path | Source paths | Repository path | Repository paths | Repo path | Repo paths",
        "Pfad | Pfade | Ordner | Chemin | Chemins | Dossiers | Ruta | Rutas | Carpetas | Caminhos | Pastas",
        "Repository | Repositories | Repo | Code repository | Source repository | Source code location | Codebase",
      ),
      summary:
        "Files and folders of this repository, from its root: services/chat/, models/*.onnx. All AI in them is the system's. The address of another repository says that the code is there.",
    }),
    models: list({
      aliases: names(
        "Model | Model name | Model names | Models used | AI model | AI models | Model ID | Model IDs | LLM | LLMs",
        "Language model | Language models | Foundation model | Foundation models | Base model | Base models",
        "Underlying model | Underlying models | Model file | Model files | Modell | Modelle | Modèle | Modèles",
        "Modelo | Modelos | KI-Modell | KI-Modelle | Sprachmodell",
      ),
      summary: "Models by the name that the code gives them: gpt-4o, org/name, models/churn.onnx.",
    }),
    endpoints: list({
      aliases: names(
        "Endpoint | API endpoint | API endpoints | API | APIs | Model API | Model APIs | AI service | AI services",
        "Hosts | Host | Service endpoint | Service endpoints | External APIs",
      ),
      summary: "Addresses and services that are called: api.openai.com, https://scoring.example.com/v3.",
    }),
    images: list({
      aliases: names(
        "Image | Container image | Container images | Docker image | Docker images | Containers",
      ),
      summary: "Container images: ollama/ollama, vllm/vllm-openai:v0.6.",
    }),
  },
  {
    aliases: names(
      "Component | AI components | System components | Code components | Software components | Claims",
      "Technical components | Komponenten | KI-Komponenten | Composants | Componentes | Componenti",
    ),
    main: "any",
    summary:
      "What of the code belongs to the system: whatever AI is found there has a system that claims it.",
  },
);
