// Generated from test/client/specs/parcels.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength, isDateTime } from "specgate/wire";
function validate_47e66ace(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.to === undefined) && (missing0 = "to")){
validate_47e66ace.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.to !== undefined){
if(typeof data.to !== "string"){
validate_47e66ace.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate_47e66ace.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_47e66ace.errors = vErrors;
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
const func_de309308 = Object.prototype.hasOwnProperty;
const func_290109ad = codePointLength;
function validate_1b885df8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) || (!(func_de309308.call(data, "id")))) && (missing0 = "id")) || (((data.to === undefined) || (!(func_de309308.call(data, "to")))) && (missing0 = "to"))){
validate_1b885df8.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "to")) || (key0 === "pin")) || (key0 === "size"))){
validate_1b885df8.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func_de309308.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
if(!(Number.isSafeInteger(data0))){
validate_1b885df8.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func_de309308.call(data, "to")){
let data1 = data.to;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(data1.length <= 40 || func_290109ad(data1) <= 40)){
validate_1b885df8.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data1.length >= 2 || func_290109ad(data1) >= 1)){
validate_1b885df8.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_1b885df8.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pin !== undefined && func_de309308.call(data, "pin")){
const _errs6 = errors;
validate_1b885df8.errors = [{instancePath:instancePath+"/pin",schemaPath:"#/properties/pin/writeOnly",keyword:"writeOnly",params:{}}];
return false;
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined && func_de309308.call(data, "size")){
let data3 = data.size;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.grams === undefined) || (!(func_de309308.call(data3, "grams")))) && (missing1 = "grams")){
validate_1b885df8.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 of Object.keys(data3)){
if(!(key1 === "grams")){
validate_1b885df8.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.grams !== undefined && func_de309308.call(data3, "grams")){
let data4 = data3.grams;
const _errs10 = errors;
if(!(Number.isSafeInteger(data4))){
validate_1b885df8.errors = [{instancePath:instancePath+"/size/grams",schemaPath:"#/properties/size/properties/grams/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 30000 || isNaN(data4)){
validate_1b885df8.errors = [{instancePath:instancePath+"/size/grams",schemaPath:"#/properties/size/properties/grams/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000}}];
return false;
}
}
}
}
}
}
}
else {
validate_1b885df8.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate_1b885df8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_1b885df8.errors = vErrors;
return errors === 0;
}
function validate_332eda11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate_1b885df8(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate_1b885df8.errors : vErrors.concat(validate_1b885df8.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate_332eda11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate_332eda11.errors = vErrors;
return errors === 0;
}
const pattern_ee64d002 = new RegExp("^[0-9]+(,[0-9]+)*$", "u");
function validate_027fe962(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_ee64d002.test(data)){
validate_027fe962.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(,[0-9]+)*$"}}];
return false;
}
}
else {
validate_027fe962.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate_027fe962.errors = vErrors;
return errors === 0;
}
function validate_7b480be8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Number.isSafeInteger(data))){
validate_7b480be8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate_7b480be8.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
validate_7b480be8.errors = vErrors;
return errors === 0;
}
const schema_c9abb7be = {"type":"object","properties":{"code":{"type":"string","enum":["bad_request","unknown_parcel","too_many","not_found","wrong_method"]}},"required":["code"],"additionalProperties":false};
function validate_51957102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) || (!(func_de309308.call(data, "code")))) && (missing0 = "code")){
validate_51957102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "code")){
validate_51957102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined && func_de309308.call(data, "code")){
let data0 = data.code;
if(typeof data0 !== "string"){
validate_51957102.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data0 === "bad_request") || (data0 === "unknown_parcel")) || (data0 === "too_many")) || (data0 === "not_found")) || (data0 === "wrong_method"))){
validate_51957102.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema_c9abb7be.properties.code.enum}}];
return false;
}
}
}
}
}
else {
validate_51957102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_51957102.errors = vErrors;
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
function validate_b2e1007d(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.postage === undefined) || (!(func_de309308.call(data, "postage")))) && (missing0 = "postage")){
validate_b2e1007d.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "postage")){
validate_b2e1007d.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.postage !== undefined && func_de309308.call(data, "postage")){
let data0 = data.postage;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
validate_b2e1007d.errors = [{instancePath:instancePath+"/postage",schemaPath:"#/properties/postage/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
else {
validate_b2e1007d.errors = [{instancePath:instancePath+"/postage",schemaPath:"#/properties/postage/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
}
}
}
}
else {
validate_b2e1007d.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_b2e1007d.errors = vErrors;
return errors === 0;
}
const wrapper0 = {validate: validate_8c5c9f5a};
function validate_8c5c9f5a(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) || (!(func_de309308.call(data, "name")))) && (missing0 = "name")){
validate_8c5c9f5a.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "next"))){
validate_8c5c9f5a.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func_de309308.call(data, "name")){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate_8c5c9f5a.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined && func_de309308.call(data, "next")){
const _errs4 = errors;
if(!(wrapper0.validate(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate_8c5c9f5a.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_8c5c9f5a.errors = vErrors;
return errors === 0;
}
const func_8e47d3e0 = isDateTime;
function validate_4dd9fd4f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.at === undefined) || (!(func_de309308.call(data, "at")))) && (missing0 = "at")){
validate_4dd9fd4f.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "at")){
validate_4dd9fd4f.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.at !== undefined && func_de309308.call(data, "at")){
let data0 = data.at;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(func_8e47d3e0(data0))){
validate_4dd9fd4f.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{}}];
return false;
}
}
else {
validate_4dd9fd4f.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
}
else {
validate_4dd9fd4f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_4dd9fd4f.errors = vErrors;
return errors === 0;
}
function validate_d69157f1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) || (!(func_de309308.call(data, "data")))) && (missing0 = "data")){
validate_d69157f1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "data")){
validate_d69157f1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.data !== undefined && func_de309308.call(data, "data")){
if(!(validate_4dd9fd4f(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate_4dd9fd4f.errors : vErrors.concat(validate_4dd9fd4f.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate_d69157f1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_d69157f1.errors = vErrors;
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
  validate_47e66ace as newParcel,
  validate_2c89a4fc as anyInteger,
  validate_332eda11 as listParcelsReply200Json,
  validate_027fe962 as listParcelsReply200Csv,
  validate_7b480be8 as listParcelsReply200XTotal,
  validate_51957102 as problem,
  validate_8f50d481 as brokenReply,
  validate_1b885df8 as parcel,
  validate_b2e1007d as sendParcelReply202,
  validate_8c5c9f5a as depot,
  validate_4dd9fd4f as scan,
  validate_d69157f1 as watchScansReply200EventStreamItem,
  validate_1a7a4d3b as anyString,
};
