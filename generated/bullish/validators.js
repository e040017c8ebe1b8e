// Generated from specs/bullish.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
const pattern_2b83b623 = new RegExp("^(?:PUB_R1_[1-9A-HJ-NP-Za-km-z]{40,60}|-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]{80,400}\\n-----END PUBLIC KEY-----\\n?)$", "u");
const pattern_69af95a7 = new RegExp("^(?:SIG_R1_[1-9A-HJ-NP-Za-km-z]{80,110}|[A-Za-z0-9+/]{8,160}={0,2})$", "u");
const func_290109ad = codePointLength;
const pattern_716631af = new RegExp("^(?:0|[1-9][0-9]{0,19})$", "u");
function validate_446cdeeb(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.userId === undefined) && (missing0 = "userId")) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.expirationTime === undefined) && (missing0 = "expirationTime"))) || ((data.biometricsUsed === undefined) && (missing0 = "biometricsUsed"))) || ((data.sessionKey === undefined) && (missing0 = "sessionKey"))){
validate_446cdeeb.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "userId") || (key0 === "nonce")) || (key0 === "expirationTime")) || (key0 === "biometricsUsed")) || (key0 === "sessionKey"))){
validate_446cdeeb.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined){
let data0 = data.userId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern_716631af.test(data0)){
validate_446cdeeb.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19})$"}}];
return false;
}
}
else {
validate_446cdeeb.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined){
let data1 = data.nonce;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_446cdeeb.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate_446cdeeb.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate_446cdeeb.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expirationTime !== undefined){
let data2 = data.expirationTime;
const _errs6 = errors;
if(!(Number.isSafeInteger(data2))){
validate_446cdeeb.errors = [{instancePath:instancePath+"/expirationTime",schemaPath:"#/properties/expirationTime/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate_446cdeeb.errors = [{instancePath:instancePath+"/expirationTime",schemaPath:"#/properties/expirationTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate_446cdeeb.errors = [{instancePath:instancePath+"/expirationTime",schemaPath:"#/properties/expirationTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.biometricsUsed !== undefined){
let data3 = data.biometricsUsed;
const _errs8 = errors;
if(typeof data3 !== "boolean"){
validate_446cdeeb.errors = [{instancePath:instancePath+"/biometricsUsed",schemaPath:"#/properties/biometricsUsed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(false !== data3){
validate_446cdeeb.errors = [{instancePath:instancePath+"/biometricsUsed",schemaPath:"#/properties/biometricsUsed/const",keyword:"const",params:{allowedValue: false}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessionKey !== undefined){
const _errs10 = errors;
if(data.sessionKey !== null){
validate_446cdeeb.errors = [{instancePath:instancePath+"/sessionKey",schemaPath:"#/properties/sessionKey/type",keyword:"type",params:{type: "null"}}];
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
validate_446cdeeb.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_446cdeeb.errors = vErrors;
return errors === 0;
}
function validate_de8a0712(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.publicKey === undefined) && (missing0 = "publicKey")) || ((data.signature === undefined) && (missing0 = "signature"))) || ((data.loginPayload === undefined) && (missing0 = "loginPayload"))){
validate_de8a0712.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.publicKey !== undefined){
let data0 = data.publicKey;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern_2b83b623.test(data0)){
validate_de8a0712.errors = [{instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/pattern",keyword:"pattern",params:{pattern: "^(?:PUB_R1_[1-9A-HJ-NP-Za-km-z]{40,60}|-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]{80,400}\\n-----END PUBLIC KEY-----\\n?)$"}}];
return false;
}
else {
if(!(data0.length <= 512 || func_290109ad(data0) <= 512)){
validate_de8a0712.errors = [{instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate_de8a0712.errors = [{instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data1 = data.signature;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern_69af95a7.test(data1)){
validate_de8a0712.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{pattern: "^(?:SIG_R1_[1-9A-HJ-NP-Za-km-z]{80,110}|[A-Za-z0-9+/]{8,160}={0,2})$"}}];
return false;
}
else {
if(!(data1.length <= 256 || func_290109ad(data1) <= 256)){
validate_de8a0712.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate_de8a0712.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loginPayload !== undefined){
const _errs5 = errors;
if(!(validate_446cdeeb(data.loginPayload, {instancePath:instancePath+"/loginPayload",parentData:data,parentDataProperty:"loginPayload",rootData}))){
vErrors = vErrors === null ? validate_446cdeeb.errors : vErrors.concat(validate_446cdeeb.errors);
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
else {
validate_de8a0712.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_de8a0712.errors = vErrors;
return errors === 0;
}
const func_de309308 = Object.prototype.hasOwnProperty;
const pattern_8d0e394b = new RegExp("^[0-9A-F]{32}$", "u");
function validate_201c7c31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.authorizer === undefined) || (!(func_de309308.call(data, "authorizer")))) && (missing0 = "authorizer")) || (((data.token === undefined) || (!(func_de309308.call(data, "token")))) && (missing0 = "token"))){
validate_201c7c31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "authorizer") || (key0 === "token"))){
validate_201c7c31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authorizer !== undefined && func_de309308.call(data, "authorizer")){
let data0 = data.authorizer;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern_8d0e394b.test(data0)){
validate_201c7c31.errors = [{instancePath:instancePath+"/authorizer",schemaPath:"#/properties/authorizer/pattern",keyword:"pattern",params:{pattern: "^[0-9A-F]{32}$"}}];
return false;
}
}
else {
validate_201c7c31.errors = [{instancePath:instancePath+"/authorizer",schemaPath:"#/properties/authorizer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined && func_de309308.call(data, "token")){
const _errs4 = errors;
if(typeof data.token !== "string"){
validate_201c7c31.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}}];
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
validate_201c7c31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_201c7c31.errors = vErrors;
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
function validate_77e22d32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_77e22d32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("false" !== data){
validate_77e22d32.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "false"}}];
return false;
}
validate_77e22d32.errors = vErrors;
return errors === 0;
}
function validate_e8fe180d(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_e8fe180d.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_e8fe180d.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs2 = errors;
if(typeof data.message !== "string"){
validate_e8fe180d.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_e8fe180d.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(8010 !== data1){
validate_e8fe180d.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 8010}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_e8fe180d.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("INVALID_REQUEST" !== data2){
validate_e8fe180d.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "INVALID_REQUEST"}}];
return false;
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
validate_e8fe180d.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_e8fe180d.errors = vErrors;
return errors === 0;
}
function validate_7bb8a480(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_7bb8a480.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_7bb8a480.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
const _errs2 = errors;
if(typeof data.message !== "string"){
validate_7bb8a480.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_7bb8a480.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(8012 !== data1){
validate_7bb8a480.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 8012}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_7bb8a480.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("LOGIN_FAILED" !== data2){
validate_7bb8a480.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "LOGIN_FAILED"}}];
return false;
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
validate_7bb8a480.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_7bb8a480.errors = vErrors;
return errors === 0;
}
function validate_9de859d2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_9de859d2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Bearer realm=\"bullish\"" !== data){
validate_9de859d2.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer realm=\"bullish\""}}];
return false;
}
validate_9de859d2.errors = vErrors;
return errors === 0;
}
function validate_87b64085(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_87b64085.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_87b64085.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_87b64085.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Access Forbidden" !== data0){
validate_87b64085.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Access Forbidden"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_87b64085.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(40300 !== data1){
validate_87b64085.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 40300}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_87b64085.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("ACCESS_FORBIDDEN" !== data2){
validate_87b64085.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "ACCESS_FORBIDDEN"}}];
return false;
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
validate_87b64085.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_87b64085.errors = vErrors;
return errors === 0;
}
function validate_66f50417(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_66f50417.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_66f50417.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_66f50417.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Maximum session count reached" !== data0){
validate_66f50417.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Maximum session count reached"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_66f50417.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(8400 !== data1){
validate_66f50417.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 8400}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_66f50417.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("MAX_SESSION_COUNT_REACHED" !== data2){
validate_66f50417.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "MAX_SESSION_COUNT_REACHED"}}];
return false;
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
validate_66f50417.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_66f50417.errors = vErrors;
return errors === 0;
}
function validate_31353652(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate_87b64085(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_87b64085.errors : vErrors.concat(validate_87b64085.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate_66f50417(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_66f50417.errors : vErrors.concat(validate_66f50417.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate_31353652.errors = vErrors;
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
validate_31353652.errors = vErrors;
return errors === 0;
}
function validate_268ad7e6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_268ad7e6.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_268ad7e6.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_268ad7e6.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Not Acceptable" !== data0){
validate_268ad7e6.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Not Acceptable"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_268ad7e6.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(40600 !== data1){
validate_268ad7e6.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 40600}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_268ad7e6.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("NOT_ACCEPTABLE" !== data2){
validate_268ad7e6.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "NOT_ACCEPTABLE"}}];
return false;
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
validate_268ad7e6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_268ad7e6.errors = vErrors;
return errors === 0;
}
function validate_182329ed(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_182329ed.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_182329ed.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_182329ed.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Request Timeout" !== data0){
validate_182329ed.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Request Timeout"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_182329ed.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(40800 !== data1){
validate_182329ed.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 40800}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_182329ed.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("REQUEST_TIMEOUT" !== data2){
validate_182329ed.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "REQUEST_TIMEOUT"}}];
return false;
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
validate_182329ed.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_182329ed.errors = vErrors;
return errors === 0;
}
function validate_6b68320d(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_6b68320d.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_6b68320d.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_6b68320d.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Payload Too Large" !== data0){
validate_6b68320d.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Payload Too Large"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_6b68320d.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(41300 !== data1){
validate_6b68320d.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 41300}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_6b68320d.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("PAYLOAD_TOO_LARGE" !== data2){
validate_6b68320d.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "PAYLOAD_TOO_LARGE"}}];
return false;
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
validate_6b68320d.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_6b68320d.errors = vErrors;
return errors === 0;
}
function validate_a07597b4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_a07597b4.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_a07597b4.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_a07597b4.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Unsupported Media Type" !== data0){
validate_a07597b4.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Unsupported Media Type"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_a07597b4.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(41500 !== data1){
validate_a07597b4.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 41500}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_a07597b4.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("UNSUPPORTED_MEDIA_TYPE" !== data2){
validate_a07597b4.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "UNSUPPORTED_MEDIA_TYPE"}}];
return false;
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
validate_a07597b4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_a07597b4.errors = vErrors;
return errors === 0;
}
function validate_3e88ef48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_3e88ef48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_3e88ef48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_3e88ef48.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Rate limit exceeded" !== data0){
validate_3e88ef48.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Rate limit exceeded"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_3e88ef48.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(96000 !== data1){
validate_3e88ef48.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 96000}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_3e88ef48.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("RATE_LIMIT_EXCEEDED" !== data2){
validate_3e88ef48.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "RATE_LIMIT_EXCEEDED"}}];
return false;
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
validate_3e88ef48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_3e88ef48.errors = vErrors;
return errors === 0;
}
function validate_8facbae4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_8facbae4.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_8facbae4.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_8facbae4.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Internal Server Error" !== data0){
validate_8facbae4.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Internal Server Error"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_8facbae4.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(50000 !== data1){
validate_8facbae4.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 50000}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_8facbae4.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("INTERNAL_SERVER_ERROR" !== data2){
validate_8facbae4.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "INTERNAL_SERVER_ERROR"}}];
return false;
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
validate_8facbae4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_8facbae4.errors = vErrors;
return errors === 0;
}
function validate_eb5710c6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_eb5710c6.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_eb5710c6.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_eb5710c6.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Service Unavailable" !== data0){
validate_eb5710c6.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Service Unavailable"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_eb5710c6.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(50300 !== data1){
validate_eb5710c6.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 50300}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_eb5710c6.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("SERVICE_UNAVAILABLE" !== data2){
validate_eb5710c6.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "SERVICE_UNAVAILABLE"}}];
return false;
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
validate_eb5710c6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_eb5710c6.errors = vErrors;
return errors === 0;
}
function validate_fbf637f8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_fbf637f8.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_fbf637f8.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_fbf637f8.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Not Found" !== data0){
validate_fbf637f8.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Not Found"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_fbf637f8.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(40400 !== data1){
validate_fbf637f8.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 40400}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_fbf637f8.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("NOT_FOUND" !== data2){
validate_fbf637f8.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "NOT_FOUND"}}];
return false;
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
validate_fbf637f8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_fbf637f8.errors = vErrors;
return errors === 0;
}
function validate_72a48dfc(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func_de309308.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func_de309308.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate_72a48dfc.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate_72a48dfc.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate_72a48dfc.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Method Not Allowed" !== data0){
validate_72a48dfc.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Method Not Allowed"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func_de309308.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_72a48dfc.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(40500 !== data1){
validate_72a48dfc.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 40500}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func_de309308.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate_72a48dfc.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("METHOD_NOT_ALLOWED" !== data2){
validate_72a48dfc.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "METHOD_NOT_ALLOWED"}}];
return false;
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
validate_72a48dfc.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_72a48dfc.errors = vErrors;
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
  validate_de8a0712 as loginRequest,
  validate_201c7c31 as loginResponse,
  validate_944d7412 as limitHeader,
  validate_944d7412 as retryAfterHeader,
  validate_7b480be8 as remainingHeader,
  validate_7b480be8 as resetHeader,
  validate_77e22d32 as globalBreachHeader,
  validate_e8fe180d as badRequestReply,
  validate_7bb8a480 as notAuthenticatedReply,
  validate_9de859d2 as wwwAuthenticateHeader,
  validate_31353652 as accessForbiddenReply,
  validate_268ad7e6 as notAcceptableReply,
  validate_182329ed as requestTimeoutReply,
  validate_6b68320d as payloadTooLargeReply,
  validate_a07597b4 as unsupportedMediaTypeReply,
  validate_3e88ef48 as tooManyRequestsReply,
  validate_8facbae4 as internalServerErrorReply,
  validate_eb5710c6 as serviceUnavailableReply,
  validate_fbf637f8 as unknownPathReply,
  validate_72a48dfc as wrongMethodReply,
  validate_1a7a4d3b as anyString,
};
