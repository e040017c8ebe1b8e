// Generated from test/http/specs/routes.yaml by `specgate generate`. Do not edit: change the spec and generate again.
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
const schema_c032619e = {"type":"string","enum":["json","csv"]};
function validate_5935bdea(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_5935bdea.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "json") || (data === "csv"))){
validate_5935bdea.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_c032619e.enum}}];
return false;
}
validate_5935bdea.errors = vErrors;
return errors === 0;
}
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
const schema_7cce5ad0 = {"type":"string","enum":["Shop.Buy"]};
function validate_acfe7973(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_acfe7973.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data === "Shop.Buy")){
validate_acfe7973.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_7cce5ad0.enum}}];
return false;
}
validate_acfe7973.errors = vErrors;
return errors === 0;
}
function validate_15ac0c76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_15ac0c76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Shop.Sell" !== data){
validate_15ac0c76.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Shop.Sell"}}];
return false;
}
validate_15ac0c76.errors = vErrors;
return errors === 0;
}
function validate_43204998(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate_43204998.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate_43204998.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate_43204998.errors = vErrors;
return errors === 0;
}
function validate_d0468caf(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_d0468caf.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Bearer" !== data){
validate_d0468caf.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer"}}];
return false;
}
validate_d0468caf.errors = vErrors;
return errors === 0;
}
export {
  validate_1a7a4d3b as anyString,
  validate_5935bdea as exportPetsFormat,
  validate_2c89a4fc as anyInteger,
  validate_acfe7973 as buyXTarget,
  validate_15ac0c76 as sellXTarget,
  validate_43204998 as foundReply,
  validate_d0468caf as readSecretReply401WwwAuthenticate,
};
