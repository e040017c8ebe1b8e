// Generated from test/bench/specs/bench.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
const func_de309308 = Object.prototype.hasOwnProperty;
const func_290109ad = codePointLength;
function validate_da9d1286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.email === undefined) || (!(func_de309308.call(data, "email")))) && (missing0 = "email")) || (((data.password === undefined) || (!(func_de309308.call(data, "password")))) && (missing0 = "password"))) || (((data.validation === undefined) || (!(func_de309308.call(data, "validation")))) && (missing0 = "validation"))){
validate_da9d1286.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.email !== undefined && func_de309308.call(data, "email")){
let data0 = data.email;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(data0.length <= 64 || func_290109ad(data0) <= 64)){
validate_da9d1286.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data0.length >= 10 || func_290109ad(data0) >= 5)){
validate_da9d1286.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_da9d1286.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined && func_de309308.call(data, "password")){
let data1 = data.password;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(data1.length <= 64 || func_290109ad(data1) <= 64)){
validate_da9d1286.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data1.length >= 16 || func_290109ad(data1) >= 8)){
validate_da9d1286.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_da9d1286.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validation !== undefined && func_de309308.call(data, "validation")){
let data2 = data.validation;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(data2.length <= 2048 || func_290109ad(data2) <= 2048)){
validate_da9d1286.errors = [{instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data2.length >= 2 || func_290109ad(data2) >= 1)){
validate_da9d1286.errors = [{instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_da9d1286.errors = [{instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate_da9d1286.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_da9d1286.errors = vErrors;
return errors === 0;
}
function validate_aa2eb727(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate_aa2eb727.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate_aa2eb727.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
validate_aa2eb727.errors = vErrors;
return errors === 0;
}
function validate_fa287321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate_fa287321.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
validate_fa287321.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate_fa287321.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate_fa287321.errors = vErrors;
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
function validate_0f9cfccb(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.token === undefined) || (!(func_de309308.call(data, "token")))) && (missing0 = "token")) || (((data.expiresAt === undefined) || (!(func_de309308.call(data, "expiresAt")))) && (missing0 = "expiresAt"))){
validate_0f9cfccb.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "token") || (key0 === "expiresAt"))){
validate_0f9cfccb.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.token !== undefined && func_de309308.call(data, "token")){
const _errs2 = errors;
if(typeof data.token !== "string"){
validate_0f9cfccb.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined && func_de309308.call(data, "expiresAt")){
let data1 = data.expiresAt;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate_0f9cfccb.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "integer"}}];
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
validate_0f9cfccb.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_0f9cfccb.errors = vErrors;
return errors === 0;
}
function validate_237e3d8c(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func_de309308.call(data, "error")))) && (missing0 = "error")){
validate_237e3d8c.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "error")){
validate_237e3d8c.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined && func_de309308.call(data, "error")){
if(typeof data.error !== "string"){
validate_237e3d8c.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate_237e3d8c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_237e3d8c.errors = vErrors;
return errors === 0;
}
function validate_b51b2e64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) || (!(func_de309308.call(data, "id")))) && (missing0 = "id")) || (((data.limit === undefined) || (!(func_de309308.call(data, "limit")))) && (missing0 = "limit"))) || (((data.full === undefined) || (!(func_de309308.call(data, "full")))) && (missing0 = "full"))) || (((data.name === undefined) || (!(func_de309308.call(data, "name")))) && (missing0 = "name"))){
validate_b51b2e64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "limit")) || (key0 === "full")) || (key0 === "name"))){
validate_b51b2e64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func_de309308.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate_b51b2e64.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined && func_de309308.call(data, "limit")){
let data1 = data.limit;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate_b51b2e64.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.full !== undefined && func_de309308.call(data, "full")){
const _errs6 = errors;
if(typeof data.full !== "boolean"){
validate_b51b2e64.errors = [{instancePath:instancePath+"/full",schemaPath:"#/properties/full/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func_de309308.call(data, "name")){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate_b51b2e64.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate_b51b2e64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_b51b2e64.errors = vErrors;
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
  validate_da9d1286 as loginRequest,
  validate_aa2eb727 as getItemId,
  validate_fa287321 as getItemLimit,
  validate_16f64893 as anyBoolean,
  validate_0f9cfccb as session,
  validate_237e3d8c as error,
  validate_b51b2e64 as item,
  validate_1a7a4d3b as anyString,
};
