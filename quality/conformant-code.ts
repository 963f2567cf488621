/** Code of the systems of the conformant repository, as its inventory says: a service that scores, and one that chats. */
export const conformantCode: Readonly<Record<string, string>> = {
  "services/score/requirements.txt": "lightgbm==4.6.0\nscikit-learn==1.7.0\nshap==0.48.0\nmlflow==3.3.0\n",
  "services/score/app.py": `import logging

import lightgbm

logger = logging.getLogger(__name__)
booster = lightgbm.Booster(model_file="/var/lib/score/model.txt")


def score(case):
    value = booster.predict([case.features])[0]
    logger.info("score given", extra={"case": case.number, "score": value})
    return value
`,
  "services/chat/package.json":
    '{\n  "dependencies": {\n    "@northmere/client": "2.1.0",\n    "express": "5.1.0"\n  }\n}\n',
};
