// Generated from test/http/specs/media.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
function validate_df08b09e(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate_df08b09e.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.text !== undefined){
if(typeof data.text !== "string"){
validate_df08b09e.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate_df08b09e.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_df08b09e.errors = vErrors;
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
const schema_bd432927 = {"type":"string","enum":["a,b"]};
function validate_c41e1683(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_c41e1683.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data === "a,b")){
validate_c41e1683.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_bd432927.enum}}];
return false;
}
validate_c41e1683.errors = vErrors;
return errors === 0;
}
function validate_bcbec267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Number.isSafeInteger(data))){
validate_bcbec267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 99 || isNaN(data)){
validate_bcbec267.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99}}];
return false;
}
}
}
validate_bcbec267.errors = vErrors;
return errors === 0;
}
const func_de309308 = Object.prototype.hasOwnProperty;
function validate_ea8c66df(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.mediaType === undefined) || (!(func_de309308.call(data, "mediaType")))) && (missing0 = "mediaType")) || (((data.size === undefined) || (!(func_de309308.call(data, "size")))) && (missing0 = "size"))){
validate_ea8c66df.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "mediaType") || (key0 === "size")) || (key0 === "value"))){
validate_ea8c66df.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mediaType !== undefined && func_de309308.call(data, "mediaType")){
const _errs2 = errors;
if(typeof data.mediaType !== "string"){
validate_ea8c66df.errors = [{instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined && func_de309308.call(data, "size")){
let data1 = data.size;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_ea8c66df.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
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
validate_ea8c66df.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_ea8c66df.errors = vErrors;
return errors === 0;
}
function validate_a462d093(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func_de309308.call(data, "kind")))) && (missing0 = "kind")){
validate_a462d093.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "kind")){
validate_a462d093.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func_de309308.call(data, "kind")){
if(typeof data.kind !== "string"){
validate_a462d093.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate_a462d093.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_a462d093.errors = vErrors;
return errors === 0;
}
function validate_17c96644(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_17c96644.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Key" !== data){
validate_17c96644.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Key"}}];
return false;
}
validate_17c96644.errors = vErrors;
return errors === 0;
}
function validate_16f64893(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate_16f64893.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
validate_16f64893.errors = vErrors;
return errors === 0;
}
function validate_9c09b2ce(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func_de309308.call(data, "text")))) && (missing0 = "text")){
validate_9c09b2ce.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "text")){
validate_9c09b2ce.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func_de309308.call(data, "text")){
if(typeof data.text !== "string"){
validate_9c09b2ce.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate_9c09b2ce.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_9c09b2ce.errors = vErrors;
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
  validate_df08b09e as note,
  validate_43204998 as notesBodyJsonVersion2,
  validate_43204998 as reportReply200JsonVersion2,
  validate_8f50d481 as notesBody_,
  validate_c41e1683 as notesBodyCsv,
  validate_bcbec267 as countBody,
  validate_ea8c66df as came,
  validate_a462d093 as failure,
  validate_17c96644 as unauthenticatedReplyWwwAuthenticate,
  validate_16f64893 as anyBoolean,
  validate_9c09b2ce as noteReply,
  validate_1a7a4d3b as anyString,
};
