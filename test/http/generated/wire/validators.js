// Generated from test/http/specs/wire.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
const schema19 = {"type":"object","allOf":[{"x-code":"too_long","required":["text"],"properties":{"text":{"type":"string","maxLength":20,"x-code":"too_long"}}},{"properties":{"count":{"type":"integer","minimum":1}}}]};
const func0 = Object.prototype.hasOwnProperty;
const func67 = codePointLength;
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19}];
return false;
}
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate52.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema19.allOf[0].required,parentSchema:schema19.allOf[0]}];
return false;
}
else {
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(data0.length <= 20 || func67(data0) <= 20)){
validate52.errors = [{instancePath:instancePath+"/text",schemaPath:"#/allOf/0/properties/text/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema19.allOf[0].properties.text}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/text",schemaPath:"#/allOf/0/properties/text/type",keyword:"type",params:{type: "string"},schema:schema19.allOf[0].properties.text.type,parentSchema:schema19.allOf[0].properties.text}];
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
validate52.errors = [{instancePath:instancePath+"/count",schemaPath:"#/allOf/1/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema19.allOf[1].properties.count.type,parentSchema:schema19.allOf[1].properties.count}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate52.errors = [{instancePath:instancePath+"/count",schemaPath:"#/allOf/1/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.allOf[1].properties.count}];
return false;
}
}
}
}
}
var valid0 = _errs4 === errors;
}
validate52.errors = vErrors;
return errors === 0;
}
const schema20 = {"type":"string","maxLength":20,"x-code":"too_long"};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!(data.length <= 20 || func67(data) <= 20)){
validate53.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema20}];
return false;
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate54.errors = null;
return true;
}
const schema22 = {"type":"string"};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22}];
return false;
}
validate55.errors = vErrors;
return errors === 0;
}
const schema23 = {"type":"integer","minimum":1};
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema23.type,parentSchema:schema23}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate56.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema23}];
return false;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}
const schema24 = {"type":"array","items":{"type":"string"}};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate57.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema24.items.type,parentSchema:schema24.items}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema24.type,parentSchema:schema24}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
const schema25 = {"type":"integer"};
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema25.type,parentSchema:schema25}];
return false;
}
validate58.errors = vErrors;
return errors === 0;
}
const schema26 = {"type":"number"};
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},schema:schema26.type,parentSchema:schema26}];
return false;
}
validate59.errors = vErrors;
return errors === 0;
}
const schema27 = {"type":"boolean"};
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema27.type,parentSchema:schema27}];
return false;
}
validate60.errors = vErrors;
return errors === 0;
}
const schema28 = {"type":"array","items":{"type":"integer"},"maxItems":3};
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 3){
validate61.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema28}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate61.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"},schema:schema28.items.type,parentSchema:schema28.items}];
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
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema28.type,parentSchema:schema28}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
const schema29 = {"type":"object","allOf":[{"required":["to"],"properties":{"to":{"type":"object","allOf":[{"properties":{"e-mail":{"type":"string","maxLength":64}}}]}}}]};
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29}];
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to")){
validate62.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema29.allOf[0].required,parentSchema:schema29.allOf[0]}];
return false;
}
else {
if(data.to !== undefined && func0.call(data, "to")){
let data0 = data.to;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate62.errors = [{instancePath:instancePath+"/to",schemaPath:"#/allOf/0/properties/to/type",keyword:"type",params:{type: "object"},schema:schema29.allOf[0].properties.to.type,parentSchema:schema29.allOf[0].properties.to}];
return false;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["e-mail"] !== undefined && func0.call(data0, "e-mail")){
let data1 = data0["e-mail"];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(data1.length <= 64 || func67(data1) <= 64)){
validate62.errors = [{instancePath:instancePath+"/to/e-mail",schemaPath:"#/allOf/0/properties/to/allOf/0/properties/e-mail/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema29.allOf[0].properties.to.allOf[0].properties["e-mail"]}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/to/e-mail",schemaPath:"#/allOf/0/properties/to/allOf/0/properties/e-mail/type",keyword:"type",params:{type: "string"},schema:schema29.allOf[0].properties.to.allOf[0].properties["e-mail"].type,parentSchema:schema29.allOf[0].properties.to.allOf[0].properties["e-mail"]}];
return false;
}
}
}
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
const schema30 = {"type":"object","properties":{"text":{"type":"string","maxLength":20},"count":{"type":"integer","minimum":1}},"required":["text"],"additionalProperties":false};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema30.required,parentSchema:schema30}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "text") || (key0 === "count"))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30}];
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
if(!(data0.length <= 20 || func67(data0) <= 20)){
validate63.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema30.properties.text}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema30.properties.text.type,parentSchema:schema30.properties.text}];
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
validate63.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.count.type,parentSchema:schema30.properties.count}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate63.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.count}];
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
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
const schema31 = {"type":"object","properties":{"kind":{"type":"string"},"found":{"type":"object","additionalProperties":true}},"required":["kind"],"additionalProperties":false};
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema31.required,parentSchema:schema31}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "found"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate64.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kind.type,parentSchema:schema31.properties.kind}];
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
validate64.errors = [{instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "object"},schema:schema31.properties.found.type,parentSchema:schema31.properties.found}];
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
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
const schema32 = {"type":"object","properties":{"bytes":{"type":"integer"},"value":{}},"required":["bytes"],"additionalProperties":false};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bytes === undefined) || (!(func0.call(data, "bytes")))) && (missing0 = "bytes")){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema32.required,parentSchema:schema32}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "bytes") || (key0 === "value"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bytes !== undefined && func0.call(data, "bytes")){
let data0 = data.bytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate65.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.bytes.type,parentSchema:schema32.properties.bytes}];
return false;
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
const schema33 = {"type":"object","additionalProperties":true};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
const schema34 = {"type":"object","properties":{"name":{"type":"string"}},"required":["name"],"additionalProperties":false};
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema34.required,parentSchema:schema34}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "name")){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 !== "string"){
validate67.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema34.properties.name.type,parentSchema:schema34.properties.name}];
return false;
}
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
const schema35 = {"type":"string","const":"always"};
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35}];
return false;
}
if("always" !== data){
validate68.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "always"},schema:"always",parentSchema:schema35}];
return false;
}
validate68.errors = vErrors;
return errors === 0;
}
const schema36 = {"type":"string","enum":["gone","teapot"]};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36}];
return false;
}
if(!((data === "gone") || (data === "teapot"))){
validate69.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema36.enum},schema:schema36.enum,parentSchema:schema36}];
return false;
}
validate69.errors = vErrors;
return errors === 0;
}
const schema37 = {"type":"string","const":"Bearer realm=\"wire\""};
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37}];
return false;
}
if("Bearer realm=\"wire\"" !== data){
validate70.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer realm=\"wire\""},schema:"Bearer realm=\"wire\"",parentSchema:schema37}];
return false;
}
validate70.errors = vErrors;
return errors === 0;
}
export {
  validate52 as message,
  validate53 as echoBodyPlain,
  validate54 as storeBody,
  validate55 as anyString,
  validate56 as valuesId,
  validate57 as valuesTags,
  validate58 as anyInteger,
  validate59 as anyNumber,
  validate60 as anyBoolean,
  validate61 as valuesList,
  validate62 as letterBody,
  validate63 as messageReply,
  validate64 as failure,
  validate65 as storeReply200,
  validate66 as anything,
  validate67 as named,
  validate68 as answersReply200XFixed,
  validate69 as answersReply4XX,
  validate70 as unauthenticatedReplyWwwAuthenticate,
};
