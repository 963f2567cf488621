Gem::Specification.new do |spec|
  spec.name = "forms"
  spec.version = "0.1.0"
  spec.summary = "Forms, without the gemini-ai gem"
  spec.add_dependency "rails", ">= 7"
  spec.add_runtime_dependency "aws-sdk-bedrockruntime", "~> 1.24"
  spec.add_development_dependency "transformers-rb"
end
