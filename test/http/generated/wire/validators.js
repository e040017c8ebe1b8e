// Generated from test/http/specs/wire.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
const schema_4e77cd4d = {"type":"object","allOf":[{"x-code":"too_long","required":["text"],"properties":{"text":{"type":"string","maxLength":20,"x-code":"too_long"}}},{"properties":{"count":{"type":"integer","minimum":1}}}]};
const func_290109ad = codePointLength;
function validate_2533728f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate_2533728f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema_4e77cd4d.type,parentSchema:schema_4e77cd4d}];
return false;
}
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate_2533728f.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema_4e77cd4d.allOf[0].required,parentSchema:schema_4e77cd4d.allOf[0]}];
return false;
}
else {
if(data.text !== undefined){
let data0 = data.text;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(data0.length <= 20 || func_290109ad(data0) <= 20)){
validate_2533728f.errors = [{instancePath:instancePath+"/text",schemaPath:"#/allOf/0/properties/text/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema_4e77cd4d.allOf[0].properties.text}];
return false;
}
}
else {
validate_2533728f.errors = [{instancePath:instancePath+"/text",schemaPath:"#/allOf/0/properties/text/type",keyword:"type",params:{type: "string"},schema:schema_4e77cd4d.allOf[0].properties.text.type,parentSchema:schema_4e77cd4d.allOf[0].properties.text}];
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
if(data.count !== undefined){
let data1 = data.count;
const _errs5 = errors;
if(!(Number.isSafeInteger(data1))){
validate_2533728f.errors = [{instancePath:instancePath+"/count",schemaPath:"#/allOf/1/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema_4e77cd4d.allOf[1].properties.count.type,parentSchema:schema_4e77cd4d.allOf[1].properties.count}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate_2533728f.errors = [{instancePath:instancePath+"/count",schemaPath:"#/allOf/1/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema_4e77cd4d.allOf[1].properties.count}];
return false;
}
}
}
}
}
var valid0 = _errs4 === errors;
}
validate_2533728f.errors = vErrors;
return errors === 0;
}
const schema_f850dac9 = {"type":"string","maxLength":20,"x-code":"too_long"};
function validate_38230e24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!(data.length <= 20 || func_290109ad(data) <= 20)){
validate_38230e24.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema_f850dac9}];
return false;
}
}
else {
validate_38230e24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_f850dac9.type,parentSchema:schema_f850dac9}];
return false;
}
}
validate_38230e24.errors = vErrors;
return errors === 0;
}
function validate_0b8311ed(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate_0b8311ed.errors = null;
return true;
}
const schema_bca5ff2b = {"type":"string"};
function validate_cb376fed(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_cb376fed.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_bca5ff2b.type,parentSchema:schema_bca5ff2b}];
return false;
}
validate_cb376fed.errors = vErrors;
return errors === 0;
}
const schema_5a360d5a = {"type":"integer","minimum":1};
function validate_249a171c(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Number.isSafeInteger(data))){
validate_249a171c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema_5a360d5a.type,parentSchema:schema_5a360d5a}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate_249a171c.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema_5a360d5a}];
return false;
}
}
}
validate_249a171c.errors = vErrors;
return errors === 0;
}
const schema_b0649eed = {"type":"array","items":{"type":"string"}};
function validate_ef537918(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate_ef537918.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema_b0649eed.items.type,parentSchema:schema_b0649eed.items}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate_ef537918.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema_b0649eed.type,parentSchema:schema_b0649eed}];
return false;
}
}
validate_ef537918.errors = vErrors;
return errors === 0;
}
const schema_1d9f8120 = {"type":"integer"};
function validate_b89fa1c7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Number.isSafeInteger(data))){
validate_b89fa1c7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema_1d9f8120.type,parentSchema:schema_1d9f8120}];
return false;
}
validate_b89fa1c7.errors = vErrors;
return errors === 0;
}
const schema_62437d66 = {"type":"number"};
function validate_f4024752(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
validate_f4024752.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},schema:schema_62437d66.type,parentSchema:schema_62437d66}];
return false;
}
validate_f4024752.errors = vErrors;
return errors === 0;
}
const schema_33f1cb6d = {"type":"boolean"};
function validate_b162de9f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate_b162de9f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema_33f1cb6d.type,parentSchema:schema_33f1cb6d}];
return false;
}
validate_b162de9f.errors = vErrors;
return errors === 0;
}
const schema_a9d9dab0 = {"type":"array","items":{"type":"integer"},"maxItems":3};
function validate_f8f54d3c(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 3){
validate_f8f54d3c.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema_a9d9dab0}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(Number.isSafeInteger(data0))){
validate_f8f54d3c.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"},schema:schema_a9d9dab0.items.type,parentSchema:schema_a9d9dab0.items}];
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
validate_f8f54d3c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema_a9d9dab0.type,parentSchema:schema_a9d9dab0}];
return false;
}
}
validate_f8f54d3c.errors = vErrors;
return errors === 0;
}
const schema_573caa2a = {"type":"object","allOf":[{"required":["to"],"properties":{"to":{"type":"object","allOf":[{"properties":{"e-mail":{"type":"string","maxLength":64}}}]}}}]};
function validate_0c4195d3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate_0c4195d3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema_573caa2a.type,parentSchema:schema_573caa2a}];
return false;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.to === undefined) && (missing0 = "to")){
validate_0c4195d3.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema_573caa2a.allOf[0].required,parentSchema:schema_573caa2a.allOf[0]}];
return false;
}
else {
if(data.to !== undefined){
let data0 = data.to;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate_0c4195d3.errors = [{instancePath:instancePath+"/to",schemaPath:"#/allOf/0/properties/to/type",keyword:"type",params:{type: "object"},schema:schema_573caa2a.allOf[0].properties.to.type,parentSchema:schema_573caa2a.allOf[0].properties.to}];
return false;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["e-mail"] !== undefined){
let data1 = data0["e-mail"];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(data1.length <= 64 || func_290109ad(data1) <= 64)){
validate_0c4195d3.errors = [{instancePath:instancePath+"/to/e-mail",schemaPath:"#/allOf/0/properties/to/allOf/0/properties/e-mail/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema_573caa2a.allOf[0].properties.to.allOf[0].properties["e-mail"]}];
return false;
}
}
else {
validate_0c4195d3.errors = [{instancePath:instancePath+"/to/e-mail",schemaPath:"#/allOf/0/properties/to/allOf/0/properties/e-mail/type",keyword:"type",params:{type: "string"},schema:schema_573caa2a.allOf[0].properties.to.allOf[0].properties["e-mail"].type,parentSchema:schema_573caa2a.allOf[0].properties.to.allOf[0].properties["e-mail"]}];
return false;
}
}
}
}
}
}
}
validate_0c4195d3.errors = vErrors;
return errors === 0;
}
const schema_3e1ddca8 = {"type":"object","properties":{"text":{"type":"string","maxLength":20},"count":{"type":"integer","minimum":1}},"required":["text"],"additionalProperties":false};
const func_de309308 = Object.prototype.hasOwnProperty;
function validate_22c071b0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func_de309308.call(data, "text")))) && (missing0 = "text")){
validate_22c071b0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema_3e1ddca8.required,parentSchema:schema_3e1ddca8}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "text") || (key0 === "count"))){
validate_22c071b0.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema_3e1ddca8}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func_de309308.call(data, "text")){
let data0 = data.text;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(data0.length <= 20 || func_290109ad(data0) <= 20)){
validate_22c071b0.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{},schema:20,parentSchema:schema_3e1ddca8.properties.text}];
return false;
}
}
else {
validate_22c071b0.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema_3e1ddca8.properties.text.type,parentSchema:schema_3e1ddca8.properties.text}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined && func_de309308.call(data, "count")){
let data1 = data.count;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_22c071b0.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema_3e1ddca8.properties.count.type,parentSchema:schema_3e1ddca8.properties.count}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate_22c071b0.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema_3e1ddca8.properties.count}];
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
validate_22c071b0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema_3e1ddca8.type,parentSchema:schema_3e1ddca8}];
return false;
}
}
validate_22c071b0.errors = vErrors;
return errors === 0;
}
const schema_ce5ae8ca = {"type":"object","properties":{"kind":{"type":"string"},"found":{"type":"object","additionalProperties":true}},"required":["kind"],"additionalProperties":false};
function validate_492dcba1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func_de309308.call(data, "kind")))) && (missing0 = "kind")){
validate_492dcba1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema_ce5ae8ca.required,parentSchema:schema_ce5ae8ca}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "found"))){
validate_492dcba1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema_ce5ae8ca}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func_de309308.call(data, "kind")){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_492dcba1.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema_ce5ae8ca.properties.kind.type,parentSchema:schema_ce5ae8ca.properties.kind}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.found !== undefined && func_de309308.call(data, "found")){
let data1 = data.found;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
validate_492dcba1.errors = [{instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "object"},schema:schema_ce5ae8ca.properties.found.type,parentSchema:schema_ce5ae8ca.properties.found}];
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
validate_492dcba1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema_ce5ae8ca.type,parentSchema:schema_ce5ae8ca}];
return false;
}
}
validate_492dcba1.errors = vErrors;
return errors === 0;
}
const schema_84c3e963 = {"type":"object","properties":{"bytes":{"type":"integer"},"value":{}},"required":["bytes"],"additionalProperties":false};
function validate_288f9bda(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bytes === undefined) || (!(func_de309308.call(data, "bytes")))) && (missing0 = "bytes")){
validate_288f9bda.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema_84c3e963.required,parentSchema:schema_84c3e963}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "bytes") || (key0 === "value"))){
validate_288f9bda.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema_84c3e963}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bytes !== undefined && func_de309308.call(data, "bytes")){
let data0 = data.bytes;
if(!(Number.isSafeInteger(data0))){
validate_288f9bda.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},schema:schema_84c3e963.properties.bytes.type,parentSchema:schema_84c3e963.properties.bytes}];
return false;
}
}
}
}
}
else {
validate_288f9bda.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema_84c3e963.type,parentSchema:schema_84c3e963}];
return false;
}
}
validate_288f9bda.errors = vErrors;
return errors === 0;
}
const schema_bebf93c1 = {"type":"object","additionalProperties":true};
function validate_f05976d7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate_f05976d7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema_bebf93c1.type,parentSchema:schema_bebf93c1}];
return false;
}
}
validate_f05976d7.errors = vErrors;
return errors === 0;
}
const schema_df25d7e7 = {"type":"object","properties":{"name":{"type":"string"}},"required":["name"],"additionalProperties":false};
function validate_75f1fc62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) || (!(func_de309308.call(data, "name")))) && (missing0 = "name")){
validate_75f1fc62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema_df25d7e7.required,parentSchema:schema_df25d7e7}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "name")){
validate_75f1fc62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema_df25d7e7}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func_de309308.call(data, "name")){
let data0 = data.name;
if(typeof data0 !== "string"){
validate_75f1fc62.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema_df25d7e7.properties.name.type,parentSchema:schema_df25d7e7.properties.name}];
return false;
}
}
}
}
}
else {
validate_75f1fc62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema_df25d7e7.type,parentSchema:schema_df25d7e7}];
return false;
}
}
validate_75f1fc62.errors = vErrors;
return errors === 0;
}
const schema_53a80b89 = {"type":"string","const":"always"};
function validate_6115220f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_6115220f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_53a80b89.type,parentSchema:schema_53a80b89}];
return false;
}
if("always" !== data){
validate_6115220f.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "always"},schema:"always",parentSchema:schema_53a80b89}];
return false;
}
validate_6115220f.errors = vErrors;
return errors === 0;
}
const schema_70a355fc = {"type":"string","enum":["gone","teapot"]};
function validate_34d7349a(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_34d7349a.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_70a355fc.type,parentSchema:schema_70a355fc}];
return false;
}
if(!((data === "gone") || (data === "teapot"))){
validate_34d7349a.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_70a355fc.enum},schema:schema_70a355fc.enum,parentSchema:schema_70a355fc}];
return false;
}
validate_34d7349a.errors = vErrors;
return errors === 0;
}
const schema_91000bfe = {"type":"string","const":"Bearer realm=\"wire\""};
function validate_9372f5ea(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_9372f5ea.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_91000bfe.type,parentSchema:schema_91000bfe}];
return false;
}
if("Bearer realm=\"wire\"" !== data){
validate_9372f5ea.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer realm=\"wire\""},schema:"Bearer realm=\"wire\"",parentSchema:schema_91000bfe}];
return false;
}
validate_9372f5ea.errors = vErrors;
return errors === 0;
}
export {
  validate_2533728f as message,
  validate_38230e24 as echoBodyPlain,
  validate_38230e24 as valuesText,
  validate_0b8311ed as storeBody,
  validate_0b8311ed as eitherBody,
  validate_cb376fed as anyString,
  validate_249a171c as valuesId,
  validate_249a171c as retryAfterHeader,
  validate_ef537918 as valuesTags,
  validate_ef537918 as valuesCsv,
  validate_ef537918 as valuesSort,
  validate_ef537918 as valuesXWords,
  validate_ef537918 as answersReply200XWords,
  validate_ef537918 as answersReply200SetCookie,
  validate_b89fa1c7 as anyInteger,
  validate_f4024752 as anyNumber,
  validate_b162de9f as anyBoolean,
  validate_f8f54d3c as valuesList,
  validate_0c4195d3 as letterBody,
  validate_22c071b0 as messageReply,
  validate_492dcba1 as failure,
  validate_288f9bda as storeReply200,
  validate_f05976d7 as anything,
  validate_75f1fc62 as named,
  validate_6115220f as answersReply200XFixed,
  validate_34d7349a as answersReply4XX,
  validate_9372f5ea as unauthenticatedReplyWwwAuthenticate,
};
