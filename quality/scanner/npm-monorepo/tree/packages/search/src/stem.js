const natural = require("natural");

exports.stem = (word) => natural.PorterStemmer.stem(word);
