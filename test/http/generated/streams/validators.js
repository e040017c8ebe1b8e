// Generated from test/http/specs/streams.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
function validate_c5aa65ee(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate_c5aa65ee.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(Number.isSafeInteger(data))){
validate_c5aa65ee.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate_c5aa65ee.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
validate_c5aa65ee.errors = vErrors;
return errors === 0;
}
validate_c5aa65ee.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate_67e008fb(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate_67e008fb.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stream !== undefined){
if(typeof data.stream !== "boolean"){
validate_67e008fb.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
else {
validate_67e008fb.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_67e008fb.errors = vErrors;
return errors === 0;
}
validate_67e008fb.evaluated = {"props":{"stream":true},"dynamicProps":false,"dynamicItems":false};
const func_de309308 = Object.prototype.hasOwnProperty;
function validate_4d1c588f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate_4d1c588f.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.bytes === undefined) || (!(func_de309308.call(data, "bytes")))) && (missing0 = "bytes")){
validate_4d1c588f.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "bytes")){
validate_4d1c588f.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bytes !== undefined && func_de309308.call(data, "bytes")){
let data0 = data.bytes;
if(!(Number.isSafeInteger(data0))){
validate_4d1c588f.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
}
}
}
}
else {
validate_4d1c588f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_4d1c588f.errors = vErrors;
return errors === 0;
}
validate_4d1c588f.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate_523fb125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate_523fb125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func_de309308.call(data, "kind")))) && (missing0 = "kind")){
validate_523fb125.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "kind")){
validate_523fb125.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func_de309308.call(data, "kind")){
if(typeof data.kind !== "string"){
validate_523fb125.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate_523fb125.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_523fb125.errors = vErrors;
return errors === 0;
}
validate_523fb125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema_cfa03cd0 = {"type":"object","properties":{"event":{"type":"string","enum":["tick","tock"]},"data":{"type":"object","properties":{"count":{"type":"integer"},"text":{"type":"string"}},"required":["count"],"additionalProperties":false},"id":{"type":"string"},"retry":{"type":"integer"}},"required":["data"],"additionalProperties":false};
function validate_bd8815c6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate_bd8815c6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) || (!(func_de309308.call(data, "data")))) && (missing0 = "data")){
validate_bd8815c6.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "event") || (key0 === "data")) || (key0 === "id")) || (key0 === "retry"))){
validate_bd8815c6.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined && func_de309308.call(data, "event")){
let data0 = data.event;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_bd8815c6.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "tick") || (data0 === "tock"))){
validate_bd8815c6.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/enum",keyword:"enum",params:{allowedValues: schema_cfa03cd0.properties.event.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined && func_de309308.call(data, "data")){
let data1 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.count === undefined) || (!(func_de309308.call(data1, "count")))) && (missing1 = "count")){
validate_bd8815c6.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data1)){
if(!((key1 === "count") || (key1 === "text"))){
validate_bd8815c6.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.count !== undefined && func_de309308.call(data1, "count")){
let data2 = data1.count;
const _errs7 = errors;
if(!(Number.isSafeInteger(data2))){
validate_bd8815c6.errors = [{instancePath:instancePath+"/data/count",schemaPath:"#/properties/data/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.text !== undefined && func_de309308.call(data1, "text")){
const _errs9 = errors;
if(typeof data1.text !== "string"){
validate_bd8815c6.errors = [{instancePath:instancePath+"/data/text",schemaPath:"#/properties/data/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate_bd8815c6.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func_de309308.call(data, "id")){
const _errs11 = errors;
if(typeof data.id !== "string"){
validate_bd8815c6.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry !== undefined && func_de309308.call(data, "retry")){
let data5 = data.retry;
const _errs13 = errors;
if(!(Number.isSafeInteger(data5))){
validate_bd8815c6.errors = [{instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs13 === errors;
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
validate_bd8815c6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_bd8815c6.errors = vErrors;
return errors === 0;
}
validate_bd8815c6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate_9b4f8b22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate_9b4f8b22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func_de309308.call(data, "text")))) && (missing0 = "text")){
validate_9b4f8b22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "text")){
validate_9b4f8b22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func_de309308.call(data, "text")){
if(typeof data.text !== "string"){
validate_9b4f8b22.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate_9b4f8b22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_9b4f8b22.errors = vErrors;
return errors === 0;
}
validate_9b4f8b22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate_c4c6e8c6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate_c4c6e8c6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event !== undefined && func_de309308.call(data, "event")){
const _errs3 = errors;
if("word" !== data.event){
const err0 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/0/properties/event/const",keyword:"const",params:{allowedValue: "word"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.data !== undefined && func_de309308.call(data, "data")){
const _errs4 = errors;
if(!(validate_9b4f8b22(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate_9b4f8b22.errors : vErrors.concat(validate_9b4f8b22.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.event = true;
props0.data = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event !== undefined && func_de309308.call(data, "event")){
const _errs6 = errors;
if("end" !== data.event){
const err1 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/1/properties/event/const",keyword:"const",params:{allowedValue: "end"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.data !== undefined && func_de309308.call(data, "data")){
const _errs7 = errors;
if(data.data !== null){
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/oneOf/1/properties/data/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
props0.data = true;
}
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate_c4c6e8c6.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.event === undefined) || (!(func_de309308.call(data, "event")))) && (missing0 = "event")) || (((data.data === undefined) || (!(func_de309308.call(data, "data")))) && (missing0 = "data"))){
validate_c4c6e8c6.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.event = true;
}
if(data.event !== undefined && func_de309308.call(data, "event")){
const _errs9 = errors;
if(typeof data.event !== "string"){
validate_c4c6e8c6.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(props0 !== true){
for(const key0 of Object.keys(data)){
if(!props0 || !props0[key0]){
validate_c4c6e8c6.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
}
}
else {
validate_c4c6e8c6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_c4c6e8c6.errors = vErrors;
return errors === 0;
}
validate_c4c6e8c6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const func_290109ad = codePointLength;
function validate_45dd4972(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate_45dd4972.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) || (!(func_de309308.call(data, "data")))) && (missing0 = "data")){
validate_45dd4972.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "data") || (key0 === "event")) || (key0 === "id")) || (key0 === "retry"))){
validate_45dd4972.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.data !== undefined && func_de309308.call(data, "data")){
let data0 = data.data;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(data0.length <= 60 || func_290109ad(data0) <= 60)){
validate_45dd4972.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
else {
validate_45dd4972.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined && func_de309308.call(data, "event")){
const _errs4 = errors;
if(typeof data.event !== "string"){
validate_45dd4972.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func_de309308.call(data, "id")){
const _errs6 = errors;
if(typeof data.id !== "string"){
validate_45dd4972.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retry !== undefined && func_de309308.call(data, "retry")){
let data3 = data.retry;
const _errs8 = errors;
if(!(Number.isSafeInteger(data3))){
validate_45dd4972.errors = [{instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs8 === errors;
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
validate_45dd4972.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_45dd4972.errors = vErrors;
return errors === 0;
}
validate_45dd4972.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate_0efbfdad(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate_0efbfdad.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func_de309308.call(data, "id")))) && (missing0 = "id")){
validate_0efbfdad.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "id") || (key0 === "name"))){
validate_0efbfdad.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func_de309308.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
if(!(Number.isSafeInteger(data0))){
validate_0efbfdad.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func_de309308.call(data, "name")){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate_0efbfdad.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate_0efbfdad.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_0efbfdad.errors = vErrors;
return errors === 0;
}
validate_0efbfdad.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate_0ec2ab81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate_0ec2ab81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate_0ec2ab81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate_0ec2ab81.errors = vErrors;
return errors === 0;
}
validate_0ec2ab81.evaluated = {"dynamicProps":false,"dynamicItems":false};
export {
  validate_c5aa65ee as watchEvery,
  validate_67e008fb as chatBody,
  validate_4d1c588f as uploadReply200,
  validate_523fb125 as failure,
  validate_bd8815c6 as tick,
  validate_9b4f8b22 as said,
  validate_c4c6e8c6 as chatReply200EventStreamItem,
  validate_45dd4972 as singReply200Item,
  validate_0efbfdad as row,
  validate_0ec2ab81 as anyString,
};
