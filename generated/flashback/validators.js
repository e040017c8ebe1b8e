// Generated from specs/flashback.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength, isEmail } from "specgate/wire";
const func_bbb21987 = isEmail;
const func_290109ad = codePointLength;
function validate_bd6f695d(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.email === undefined) && (missing0 = "email")) || ((data.password === undefined) && (missing0 = "password"))){
validate_bd6f695d.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(func_bbb21987(data0))){
validate_bd6f695d.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{}}];
return false;
}
else {
if(!(data0.length <= 254 || func_290109ad(data0) <= 254)){
validate_bd6f695d.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate_bd6f695d.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data1 = data.password;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(data1.length <= 256 || func_290109ad(data1) <= 256)){
validate_bd6f695d.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data1.length >= 2 || func_290109ad(data1) >= 1)){
validate_bd6f695d.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_bd6f695d.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate_bd6f695d.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_bd6f695d.errors = vErrors;
return errors === 0;
}
function validate_6cc5ec45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!(data.length >= 2 || func_290109ad(data) >= 1)){
validate_6cc5ec45.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{}}];
return false;
}
}
else {
validate_6cc5ec45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate_6cc5ec45.errors = vErrors;
return errors === 0;
}
function validate_c2fd53e5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.refreshToken === undefined) && (missing0 = "refreshToken")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.refreshToken !== undefined){
const _errs3 = errors;
if(!(validate_6cc5ec45(data.refreshToken, {instancePath:instancePath+"/refreshToken",parentData:data,parentDataProperty:"refreshToken",rootData}))){
vErrors = vErrors === null ? validate_6cc5ec45.errors : vErrors.concat(validate_6cc5ec45.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.refresh_token !== undefined){
const _errs4 = errors;
if(!(validate_6cc5ec45(data.refresh_token, {instancePath:instancePath+"/refresh_token",parentData:data,parentDataProperty:"refresh_token",rootData}))){
vErrors = vErrors === null ? validate_6cc5ec45.errors : vErrors.concat(validate_6cc5ec45.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.refresh_token === undefined) && (missing1 = "refresh_token")){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.refreshToken !== undefined){
const _errs7 = errors;
if(!(validate_6cc5ec45(data.refreshToken, {instancePath:instancePath+"/refreshToken",parentData:data,parentDataProperty:"refreshToken",rootData}))){
vErrors = vErrors === null ? validate_6cc5ec45.errors : vErrors.concat(validate_6cc5ec45.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.refresh_token !== undefined){
const _errs8 = errors;
if(!(validate_6cc5ec45(data.refresh_token, {instancePath:instancePath+"/refresh_token",parentData:data,parentDataProperty:"refresh_token",rootData}))){
vErrors = vErrors === null ? validate_6cc5ec45.errors : vErrors.concat(validate_6cc5ec45.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate_c2fd53e5.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate_c2fd53e5.errors = vErrors;
return errors === 0;
}
const pattern_33602c4e = new RegExp("^[A-Za-z0-9_\\-]+$", "u");
function validate_f03f053f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_33602c4e.test(data)){
validate_f03f053f.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_\\-]+$"}}];
return false;
}
else {
if(!(data.length <= 64 || func_290109ad(data) <= 64)){
validate_f03f053f.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate_f03f053f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate_f03f053f.errors = vErrors;
return errors === 0;
}
const func_de309308 = Object.prototype.hasOwnProperty;
function validate_9245a5d6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate_9245a5d6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data){
validate_9245a5d6.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
validate_9245a5d6.errors = vErrors;
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
function validate_1a7a4d3b_2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_1a7a4d3b_2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate_1a7a4d3b_2.errors = vErrors;
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
function validate_b3f13a7a(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) || (!(func_de309308.call(data, "id")))) && (missing0 = "id")) || (((data.email === undefined) || (!(func_de309308.call(data, "email")))) && (missing0 = "email"))) || (((data.name === undefined) || (!(func_de309308.call(data, "name")))) && (missing0 = "name"))) || (((data.orgId === undefined) || (!(func_de309308.call(data, "orgId")))) && (missing0 = "orgId"))){
validate_b3f13a7a.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "email")) || (key0 === "name")) || (key0 === "orgId"))){
validate_b3f13a7a.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func_de309308.call(data, "id")){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate_b3f13a7a.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined && func_de309308.call(data, "email")){
const _errs4 = errors;
if(typeof data.email !== "string"){
validate_b3f13a7a.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func_de309308.call(data, "name")){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate_b3f13a7a.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orgId !== undefined && func_de309308.call(data, "orgId")){
const _errs8 = errors;
if(typeof data.orgId !== "string"){
validate_b3f13a7a.errors = [{instancePath:instancePath+"/orgId",schemaPath:"#/properties/orgId/type",keyword:"type",params:{type: "string"}}];
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
validate_b3f13a7a.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_b3f13a7a.errors = vErrors;
return errors === 0;
}
function validate_93d89222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.accessToken === undefined) || (!(func_de309308.call(data, "accessToken")))) && (missing0 = "accessToken"))) || (((data.refreshToken === undefined) || (!(func_de309308.call(data, "refreshToken")))) && (missing0 = "refreshToken"))) || (((data.tokenId === undefined) || (!(func_de309308.call(data, "tokenId")))) && (missing0 = "tokenId"))) || (((data.expiresAt === undefined) || (!(func_de309308.call(data, "expiresAt")))) && (missing0 = "expiresAt"))) || (((data.user === undefined) || (!(func_de309308.call(data, "user")))) && (missing0 = "user"))){
validate_93d89222.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "success") || (key0 === "accessToken")) || (key0 === "refreshToken")) || (key0 === "tokenId")) || (key0 === "expiresAt")) || (key0 === "user"))){
validate_93d89222.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_9245a5d6(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_9245a5d6.errors : vErrors.concat(validate_9245a5d6.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessToken !== undefined && func_de309308.call(data, "accessToken")){
const _errs3 = errors;
if(!(validate_1a7a4d3b(data.accessToken, {instancePath:instancePath+"/accessToken",parentData:data,parentDataProperty:"accessToken",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b.errors : vErrors.concat(validate_1a7a4d3b.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refreshToken !== undefined && func_de309308.call(data, "refreshToken")){
const _errs4 = errors;
if(!(validate_1a7a4d3b_2(data.refreshToken, {instancePath:instancePath+"/refreshToken",parentData:data,parentDataProperty:"refreshToken",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_2.errors : vErrors.concat(validate_1a7a4d3b_2.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenId !== undefined && func_de309308.call(data, "tokenId")){
const _errs5 = errors;
if(typeof data.tokenId !== "string"){
validate_93d89222.errors = [{instancePath:instancePath+"/tokenId",schemaPath:"#/properties/tokenId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined && func_de309308.call(data, "expiresAt")){
const _errs7 = errors;
if(!(validate_2c89a4fc(data.expiresAt, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData}))){
vErrors = vErrors === null ? validate_2c89a4fc.errors : vErrors.concat(validate_2c89a4fc.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined && func_de309308.call(data, "user")){
const _errs8 = errors;
if(!(validate_b3f13a7a(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate_b3f13a7a.errors : vErrors.concat(validate_b3f13a7a.errors);
errors = vErrors.length;
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
}
}
else {
validate_93d89222.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_93d89222.errors = vErrors;
return errors === 0;
}
function validate_0f2579cb(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate_0f2579cb.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(false !== data){
validate_0f2579cb.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: false}}];
return false;
}
validate_0f2579cb.errors = vErrors;
return errors === 0;
}
function validate_1a7a4d3b_3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_1a7a4d3b_3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate_1a7a4d3b_3.errors = vErrors;
return errors === 0;
}
function validate_f7686fb2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_f7686fb2.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_f7686fb2.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_f7686fb2.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("VALIDATION_ERROR" !== data1){
validate_f7686fb2.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "VALIDATION_ERROR"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_f7686fb2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_f7686fb2.errors = vErrors;
return errors === 0;
}
const schema_947d7536 = {"type":"object","properties":{"success":{"$ref":"schema:out/Failure"},"error_code":{"type":"string","enum":["USER_NOT_FOUND","INVALID_PASSWORD","USER_INACTIVE","NO_PASSWORD_SET"]},"message":{"type":"string"}},"additionalProperties":false};
function validate_dea1f1c9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_dea1f1c9.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_dea1f1c9.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data1 === "USER_NOT_FOUND") || (data1 === "INVALID_PASSWORD")) || (data1 === "USER_INACTIVE")) || (data1 === "NO_PASSWORD_SET"))){
validate_dea1f1c9.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema_947d7536.properties.error_code.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(typeof data.message !== "string"){
validate_dea1f1c9.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate_dea1f1c9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_dea1f1c9.errors = vErrors;
return errors === 0;
}
function validate_3b88a95b(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_3b88a95b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Bearer realm=\"flashback\"" !== data){
validate_3b88a95b.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer realm=\"flashback\""}}];
return false;
}
validate_3b88a95b.errors = vErrors;
return errors === 0;
}
function validate_1cfd602d(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_1cfd602d.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_1cfd602d.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_1cfd602d.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("NOT_ACCEPTABLE" !== data1){
validate_1cfd602d.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "NOT_ACCEPTABLE"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_1cfd602d.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_1cfd602d.errors = vErrors;
return errors === 0;
}
function validate_829c3aad(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_829c3aad.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_829c3aad.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_829c3aad.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("REQUEST_TIMEOUT" !== data1){
validate_829c3aad.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "REQUEST_TIMEOUT"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_829c3aad.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_829c3aad.errors = vErrors;
return errors === 0;
}
function validate_7402fb5f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_7402fb5f.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_7402fb5f.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_7402fb5f.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("PAYLOAD_TOO_LARGE" !== data1){
validate_7402fb5f.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "PAYLOAD_TOO_LARGE"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_7402fb5f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_7402fb5f.errors = vErrors;
return errors === 0;
}
function validate_48a18f46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_48a18f46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_48a18f46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_48a18f46.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("UNSUPPORTED_MEDIA_TYPE" !== data1){
validate_48a18f46.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "UNSUPPORTED_MEDIA_TYPE"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_48a18f46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_48a18f46.errors = vErrors;
return errors === 0;
}
function validate_e99adccb(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_e99adccb.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_e99adccb.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_e99adccb.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("RATE_LIMITED" !== data1){
validate_e99adccb.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "RATE_LIMITED"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_e99adccb.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_e99adccb.errors = vErrors;
return errors === 0;
}
function validate_944d7412(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Number.isSafeInteger(data))){
validate_944d7412.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate_944d7412.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
validate_944d7412.errors = vErrors;
return errors === 0;
}
function validate_afaae253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_afaae253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_afaae253.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_afaae253.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("INTERNAL_ERROR" !== data1){
validate_afaae253.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "INTERNAL_ERROR"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_afaae253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_afaae253.errors = vErrors;
return errors === 0;
}
function validate_2d202c53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_2d202c53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_2d202c53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_2d202c53.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("UNAVAILABLE" !== data1){
validate_2d202c53.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "UNAVAILABLE"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_2d202c53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_2d202c53.errors = vErrors;
return errors === 0;
}
function validate_acfe8c60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.accessToken === undefined) || (!(func_de309308.call(data, "accessToken")))) && (missing0 = "accessToken"))) || (((data.refreshToken === undefined) || (!(func_de309308.call(data, "refreshToken")))) && (missing0 = "refreshToken"))) || (((data.expiresAt === undefined) || (!(func_de309308.call(data, "expiresAt")))) && (missing0 = "expiresAt"))){
validate_acfe8c60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "success") || (key0 === "accessToken")) || (key0 === "refreshToken")) || (key0 === "expiresAt"))){
validate_acfe8c60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_9245a5d6(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_9245a5d6.errors : vErrors.concat(validate_9245a5d6.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessToken !== undefined && func_de309308.call(data, "accessToken")){
const _errs3 = errors;
if(!(validate_1a7a4d3b(data.accessToken, {instancePath:instancePath+"/accessToken",parentData:data,parentDataProperty:"accessToken",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b.errors : vErrors.concat(validate_1a7a4d3b.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refreshToken !== undefined && func_de309308.call(data, "refreshToken")){
const _errs4 = errors;
if(!(validate_1a7a4d3b_2(data.refreshToken, {instancePath:instancePath+"/refreshToken",parentData:data,parentDataProperty:"refreshToken",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_2.errors : vErrors.concat(validate_1a7a4d3b_2.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined && func_de309308.call(data, "expiresAt")){
const _errs5 = errors;
if(!(validate_2c89a4fc(data.expiresAt, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData}))){
vErrors = vErrors === null ? validate_2c89a4fc.errors : vErrors.concat(validate_2c89a4fc.errors);
errors = vErrors.length;
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
}
}
else {
validate_acfe8c60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_acfe8c60.errors = vErrors;
return errors === 0;
}
function validate_101d81ac(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_101d81ac.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_101d81ac.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_101d81ac.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("UNAUTHORIZED" !== data1){
validate_101d81ac.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "UNAUTHORIZED"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_101d81ac.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_101d81ac.errors = vErrors;
return errors === 0;
}
function validate_23fca346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")){
validate_23fca346.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "success")){
validate_23fca346.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
if(!(validate_9245a5d6(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_9245a5d6.errors : vErrors.concat(validate_9245a5d6.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate_23fca346.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_23fca346.errors = vErrors;
return errors === 0;
}
function validate_151f11c3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.tokenId === undefined) || (!(func_de309308.call(data, "tokenId")))) && (missing0 = "tokenId")) || (((data.createdAt === undefined) || (!(func_de309308.call(data, "createdAt")))) && (missing0 = "createdAt"))) || (((data.lastUsedAt === undefined) || (!(func_de309308.call(data, "lastUsedAt")))) && (missing0 = "lastUsedAt"))) || (((data.expiresAt === undefined) || (!(func_de309308.call(data, "expiresAt")))) && (missing0 = "expiresAt"))) || (((data.current === undefined) || (!(func_de309308.call(data, "current")))) && (missing0 = "current"))){
validate_151f11c3.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "tokenId") || (key0 === "createdAt")) || (key0 === "lastUsedAt")) || (key0 === "expiresAt")) || (key0 === "current"))){
validate_151f11c3.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tokenId !== undefined && func_de309308.call(data, "tokenId")){
const _errs2 = errors;
if(typeof data.tokenId !== "string"){
validate_151f11c3.errors = [{instancePath:instancePath+"/tokenId",schemaPath:"#/properties/tokenId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined && func_de309308.call(data, "createdAt")){
let data1 = data.createdAt;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_151f11c3.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastUsedAt !== undefined && func_de309308.call(data, "lastUsedAt")){
let data2 = data.lastUsedAt;
const _errs6 = errors;
if(!(Number.isSafeInteger(data2))){
validate_151f11c3.errors = [{instancePath:instancePath+"/lastUsedAt",schemaPath:"#/properties/lastUsedAt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined && func_de309308.call(data, "expiresAt")){
let data3 = data.expiresAt;
const _errs8 = errors;
if(!(Number.isSafeInteger(data3))){
validate_151f11c3.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current !== undefined && func_de309308.call(data, "current")){
const _errs10 = errors;
if(typeof data.current !== "boolean"){
validate_151f11c3.errors = [{instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
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
}
else {
validate_151f11c3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_151f11c3.errors = vErrors;
return errors === 0;
}
function validate_0b8ca9ed(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.tokens === undefined) || (!(func_de309308.call(data, "tokens")))) && (missing0 = "tokens"))){
validate_0b8ca9ed.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "success") || (key0 === "tokens"))){
validate_0b8ca9ed.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_9245a5d6(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_9245a5d6.errors : vErrors.concat(validate_9245a5d6.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokens !== undefined && func_de309308.call(data, "tokens")){
let data1 = data.tokens;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate_151f11c3(data1[i0], {instancePath:instancePath+"/tokens/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate_151f11c3.errors : vErrors.concat(validate_151f11c3.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate_0b8ca9ed.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate_0b8ca9ed.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_0b8ca9ed.errors = vErrors;
return errors === 0;
}
function validate_aaedeb72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_aaedeb72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_aaedeb72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_aaedeb72.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("NOT_FOUND" !== data1){
validate_aaedeb72.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "NOT_FOUND"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_aaedeb72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_aaedeb72.errors = vErrors;
return errors === 0;
}
function validate_753a807a(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.error_code === undefined) || (!(func_de309308.call(data, "error_code")))) && (missing0 = "error_code"))) || (((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message"))){
validate_753a807a.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "success") || (key0 === "error_code")) || (key0 === "message"))){
validate_753a807a.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
const _errs2 = errors;
if(!(validate_0f2579cb(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData}))){
vErrors = vErrors === null ? validate_0f2579cb.errors : vErrors.concat(validate_0f2579cb.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined && func_de309308.call(data, "error_code")){
let data1 = data.error_code;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate_753a807a.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("METHOD_NOT_ALLOWED" !== data1){
validate_753a807a.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "METHOD_NOT_ALLOWED"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs5 = errors;
if(!(validate_1a7a4d3b_3(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_1a7a4d3b_3.errors : vErrors.concat(validate_1a7a4d3b_3.errors);
errors = vErrors.length;
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
}
else {
validate_753a807a.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_753a807a.errors = vErrors;
return errors === 0;
}
function validate_1a7a4d3b_4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_1a7a4d3b_4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate_1a7a4d3b_4.errors = vErrors;
return errors === 0;
}
export {
  validate_bd6f695d as loginRequest,
  validate_c2fd53e5 as refreshRequest,
  validate_f03f053f as revokeTokenTokenId,
  validate_93d89222 as loginResponse,
  validate_f7686fb2 as invalidReply,
  validate_dea1f1c9 as loginFailure,
  validate_3b88a95b as wwwAuthenticateHeader,
  validate_1cfd602d as notAcceptableReply,
  validate_829c3aad as requestTimeoutReply,
  validate_7402fb5f as payloadTooLargeReply,
  validate_48a18f46 as unsupportedMediaTypeReply,
  validate_e99adccb as tooManyRequestsReply,
  validate_944d7412 as retryAfterHeader,
  validate_afaae253 as internalServerErrorReply,
  validate_2d202c53 as serviceUnavailableReply,
  validate_acfe8c60 as refreshResponse,
  validate_101d81ac as unauthorizedReply,
  validate_23fca346 as doneReply,
  validate_0b8ca9ed as tokenListReply,
  validate_aaedeb72 as notFoundReply,
  validate_753a807a as wrongMethodReply,
  validate_1a7a4d3b_4 as anyString,
};
