// Generated from test/client/specs/parcels.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
const func_290109ad = codePointLength;
function validate_732914cf(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.to === undefined) && (missing0 = "to"))){
validate_732914cf.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(Number.isSafeInteger(data0))){
validate_732914cf.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data1 = data.to;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(data1.length <= 40 || func_290109ad(data1) <= 40)){
validate_732914cf.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data1.length >= 2 || func_290109ad(data1) >= 1)){
validate_732914cf.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_732914cf.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pin !== undefined){
const _errs5 = errors;
validate_732914cf.errors = [{instancePath:instancePath+"/pin",schemaPath:"#/properties/pin/writeOnly",keyword:"writeOnly",params:{}}];
return false;
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.grams === undefined) && (missing1 = "grams")){
validate_732914cf.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key0 in data3){
if(!(key0 === "grams")){
validate_732914cf.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data3.grams !== undefined){
let data4 = data3.grams;
const _errs9 = errors;
if(!(Number.isSafeInteger(data4))){
validate_732914cf.errors = [{instancePath:instancePath+"/size/grams",schemaPath:"#/properties/size/properties/grams/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 30000 || isNaN(data4)){
validate_732914cf.errors = [{instancePath:instancePath+"/size/grams",schemaPath:"#/properties/size/properties/grams/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000}}];
return false;
}
}
}
}
}
}
}
else {
validate_732914cf.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate_732914cf.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_732914cf.errors = vErrors;
return errors === 0;
}
function validate_2b416c67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.postage === undefined) && (missing0 = "postage")){
validate_2b416c67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.postage !== undefined){
let data0 = data.postage;
const _errs1 = errors;
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
validate_2b416c67.errors = [{instancePath:instancePath+"/postage",schemaPath:"#/properties/postage/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
else {
validate_2b416c67.errors = [{instancePath:instancePath+"/postage",schemaPath:"#/properties/postage/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
}
}
}
else {
validate_2b416c67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_2b416c67.errors = vErrors;
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
  201: { content: { "application/json": validate_732914cf } },
  202: { content: { "application/json": validate_2b416c67 } },
  "4XX": { content: { "application/json": validate_ed36ddba } },
  default: { content: { "text/plain": validate_8f50d481 } },
};
