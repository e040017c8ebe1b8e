// Generated from test/http/specs/wire.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
const schema0 = {"type":"object","allOf":[{"x-code":"too_long","required":["text"],"properties":{"text":{"type":"string","maxLength":20,"x-code":"too_long"}}},{"properties":{"count":{"type":"integer","minimum":1}}}]};
const func0 = Object.prototype.hasOwnProperty;
const func2 = codePointLength;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0}];
return false;
}
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate0.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema0.allOf[0].required,parentSchema:schema0.allOf[0]}];
return false;
}
else {
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(data0.length <= 20 || func2(data0) <= 20)){
validate0.errors = [{instancePath:instancePath+"/text",schemaPath:"#/allOf/0/properties/text/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema0.allOf[0].properties.text}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/text",schemaPath:"#/allOf/0/properties/text/type",keyword:"type",params:{type: "string"},schema:schema0.allOf[0].properties.text.type,parentSchema:schema0.allOf[0].properties.text}];
return false;
}
}
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count !== undefined && func0.call(data, "count")){
let data1 = data.count;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate0.errors = [{instancePath:instancePath+"/count",schemaPath:"#/allOf/1/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema0.allOf[1].properties.count.type,parentSchema:schema0.allOf[1].properties.count}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate0.errors = [{instancePath:instancePath+"/count",schemaPath:"#/allOf/1/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.allOf[1].properties.count}];
return false;
}
}
}
}
}
var valid0 = _errs4 === errors;
}
validate0.errors = vErrors;
return errors === 0;
}
const schema1 = {"type":"string","maxLength":20,"x-code":"too_long"};
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!(data.length <= 20 || func2(data) <= 20)){
validate1.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema1}];
return false;
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate2.errors = null;
return true;
}
const schema3 = {"type":"string"};
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3}];
return false;
}
validate3.errors = vErrors;
return errors === 0;
}
const schema4 = {"type":"integer","minimum":1};
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema4.type,parentSchema:schema4}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate4.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema4}];
return false;
}
}
}
validate4.errors = vErrors;
return errors === 0;
}
const schema5 = {"type":"array","items":{"type":"string"}};
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(typeof data0 !== "string"){
validate5.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema5.items.type,parentSchema:schema5.items}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema5.type,parentSchema:schema5}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}
const schema6 = {"type":"integer"};
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema6.type,parentSchema:schema6}];
return false;
}
validate6.errors = vErrors;
return errors === 0;
}
const schema7 = {"type":"number"};
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},schema:schema7.type,parentSchema:schema7}];
return false;
}
validate7.errors = vErrors;
return errors === 0;
}
const schema8 = {"type":"boolean"};
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema8.type,parentSchema:schema8}];
return false;
}
validate8.errors = vErrors;
return errors === 0;
}
const schema9 = {"type":"array","items":{"type":"integer"},"maxItems":3};
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 3){
validate9.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema9}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate9.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"},schema:schema9.items.type,parentSchema:schema9.items}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema9.type,parentSchema:schema9}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}
const schema10 = {"type":"object","allOf":[{"required":["to"],"properties":{"to":{"type":"object","allOf":[{"properties":{"e-mail":{"type":"string","maxLength":64}}}]}}}]};
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10}];
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to")){
validate10.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema10.allOf[0].required,parentSchema:schema10.allOf[0]}];
return false;
}
else {
if(data.to !== undefined && func0.call(data, "to")){
let data0 = data.to;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/to",schemaPath:"#/allOf/0/properties/to/type",keyword:"type",params:{type: "object"},schema:schema10.allOf[0].properties.to.type,parentSchema:schema10.allOf[0].properties.to}];
return false;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["e-mail"] !== undefined && func0.call(data0, "e-mail")){
let data1 = data0["e-mail"];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(data1.length <= 64 || func2(data1) <= 64)){
validate10.errors = [{instancePath:instancePath+"/to/e-mail",schemaPath:"#/allOf/0/properties/to/allOf/0/properties/e-mail/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema10.allOf[0].properties.to.allOf[0].properties["e-mail"]}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/to/e-mail",schemaPath:"#/allOf/0/properties/to/allOf/0/properties/e-mail/type",keyword:"type",params:{type: "string"},schema:schema10.allOf[0].properties.to.allOf[0].properties["e-mail"].type,parentSchema:schema10.allOf[0].properties.to.allOf[0].properties["e-mail"]}];
return false;
}
}
}
}
}
}
}
validate10.errors = vErrors;
return errors === 0;
}
const schema11 = {"type":"object","properties":{"text":{"type":"string","maxLength":20},"count":{"type":"integer","minimum":1}},"required":["text"],"additionalProperties":false};
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema11.required,parentSchema:schema11}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "text") || (key0 === "count"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(data0.length <= 20 || func2(data0) <= 20)){
validate11.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema11.properties.text}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema11.properties.text.type,parentSchema:schema11.properties.text}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined && func0.call(data, "count")){
let data1 = data.count;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate11.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.count.type,parentSchema:schema11.properties.count}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate11.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.count}];
return false;
}
}
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
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
const schema12 = {"type":"object","properties":{"kind":{"type":"string"},"found":{"type":"object","additionalProperties":true}},"required":["kind"],"additionalProperties":false};
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema12.required,parentSchema:schema12}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "found"))){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate12.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema12.properties.kind.type,parentSchema:schema12.properties.kind}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.found !== undefined && func0.call(data, "found")){
let data1 = data.found;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate12.errors = [{instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "object"},schema:schema12.properties.found.type,parentSchema:schema12.properties.found}];
return false;
}
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
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
const schema13 = {"type":"object","properties":{"bytes":{"type":"integer"},"value":{}},"required":["bytes"],"additionalProperties":false};
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bytes === undefined) || (!(func0.call(data, "bytes")))) && (missing0 = "bytes")){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema13.required,parentSchema:schema13}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "bytes") || (key0 === "value"))){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bytes !== undefined && func0.call(data, "bytes")){
let data0 = data.bytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate13.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.bytes.type,parentSchema:schema13.properties.bytes}];
return false;
}
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
const schema14 = {"type":"object","additionalProperties":true};
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
const schema15 = {"type":"object","properties":{"name":{"type":"string"}},"required":["name"],"additionalProperties":false};
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema15.required,parentSchema:schema15}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "name")){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 !== "string"){
validate15.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema15.properties.name.type,parentSchema:schema15.properties.name}];
return false;
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
const schema16 = {"type":"string","const":"always"};
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16}];
return false;
}
if("always" !== data){
validate16.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "always"},schema:"always",parentSchema:schema16}];
return false;
}
validate16.errors = vErrors;
return errors === 0;
}
const schema17 = {"type":"string","enum":["gone","teapot"]};
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17}];
return false;
}
if(!((data === "gone") || (data === "teapot"))){
validate17.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema17.enum},schema:schema17.enum,parentSchema:schema17}];
return false;
}
validate17.errors = vErrors;
return errors === 0;
}
const schema18 = {"type":"string","const":"Bearer realm=\"wire\""};
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18}];
return false;
}
if("Bearer realm=\"wire\"" !== data){
validate18.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer realm=\"wire\""},schema:"Bearer realm=\"wire\"",parentSchema:schema18}];
return false;
}
validate18.errors = vErrors;
return errors === 0;
}
export {
  validate0 as message,
  validate1 as echoBodyPlain,
  validate2 as storeBody,
  validate3 as anyString,
  validate4 as valuesId,
  validate5 as valuesTags,
  validate6 as anyInteger,
  validate7 as anyNumber,
  validate8 as anyBoolean,
  validate9 as valuesList,
  validate10 as letterBody,
  validate11 as messageReply,
  validate12 as failure,
  validate13 as storeReply200,
  validate14 as anything,
  validate15 as named,
  validate16 as answersReply200XFixed,
  validate17 as answersReply4XX,
  validate18 as unauthenticatedReplyWwwAuthenticate,
};
