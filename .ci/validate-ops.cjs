// Checks every Kubernetes object of a YAML file against the schemas of the Kubernetes API.
//
// usage: NODE_PATH=<node_modules with kubernetes-models and yaml> node validate-ops.cjs <file>
const fs = require('fs')
const YAML = require('yaml')

const file = process.argv[2]
const objects = YAML.parseAllDocuments(fs.readFileSync(file, 'utf8')).map((document) => document.toJS())
for (const object of objects) {
  const Model = require(`kubernetes-models/${object.apiVersion}`)[object.kind]
  new Model(object).validate()
}
console.log(`${file}: ${objects.length} objects are valid`)
