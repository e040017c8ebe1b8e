// Generated from test/client/specs/parcels.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength, isDateTime } from "specgate/wire";
const func_8e47d3e0 = isDateTime;
function validate_c5fb6ffa(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.at === undefined) && (missing0 = "at")){
validate_c5fb6ffa.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.at !== undefined){
let data0 = data.at;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(func_8e47d3e0(data0))){
validate_c5fb6ffa.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{}}];
return false;
}
}
else {
validate_c5fb6ffa.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate_c5fb6ffa.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_c5fb6ffa.errors = vErrors;
return errors === 0;
}
function validate_ed297de0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate_ed297de0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate_c5fb6ffa(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate_c5fb6ffa.errors : vErrors.concat(validate_c5fb6ffa.errors);
errors = vErrors.length;
}
}
}
}
else {
validate_ed297de0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_ed297de0.errors = vErrors;
return errors === 0;
}
const schema_5e9208e9 = {"type":"object","properties":{"code":{"type":"string","enum":["bad_request","unknown_parcel","too_many","not_found","wrong_method"]}},"required":["code"]};
function validate_ed36ddba(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.code === undefined) && (missing0 = "code")){
validate_ed36ddba.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
validate_ed36ddba.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data0 === "bad_request") || (data0 === "unknown_parcel")) || (data0 === "too_many")) || (data0 === "not_found")) || (data0 === "wrong_method"))){
validate_ed36ddba.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema_5e9208e9.properties.code.enum}}];
return false;
}
}
}
}
else {
validate_ed36ddba.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_ed36ddba.errors = vErrors;
return errors === 0;
}
const func_290109ad = codePointLength;
function validate_8f50d481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!(data.length <= 20 || func_290109ad(data) <= 20)){
validate_8f50d481.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
else {
validate_8f50d481.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate_8f50d481.errors = vErrors;
return errors === 0;
}
export const replies = {
  200: { content: { "application/jsonl": validate_c5fb6ffa, "text/event-stream": validate_ed297de0 } },
  "4XX": { content: { "application/json": validate_ed36ddba } },
  default: { content: { "text/plain": validate_8f50d481 } },
};
