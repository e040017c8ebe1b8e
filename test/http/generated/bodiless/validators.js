// Generated from test/http/specs/bodiless.yaml by `specgate generate`. Do not edit: change the spec and generate again.
function validate_2c89a4fc(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Number.isSafeInteger(data))){
validate_2c89a4fc.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
validate_2c89a4fc.errors = vErrors;
return errors === 0;
}
function validate_1a7a4d3b(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_1a7a4d3b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate_1a7a4d3b.errors = vErrors;
return errors === 0;
}
export {
  validate_2c89a4fc as anyInteger,
  validate_1a7a4d3b as anyString,
};
