// Generated from specs/bullish.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
const func0 = Object.prototype.hasOwnProperty;
const func4 = codePointLength;
const pattern0 = new RegExp("^(?:PUB_R1_[1-9A-HJ-NP-Za-km-z]{40,60}|-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]{80,400}\\n-----END PUBLIC KEY-----\\n?)$", "u");
const pattern1 = new RegExp("^(?:SIG_R1_[1-9A-HJ-NP-Za-km-z]{80,110}|[A-Za-z0-9+/]{8,160}={0,2})$", "u");
const pattern2 = new RegExp("^(?:0|[1-9][0-9]{0,19})$", "u");
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.userId === undefined) || (!(func0.call(data, "userId")))) && (missing0 = "userId")) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.expirationTime === undefined) || (!(func0.call(data, "expirationTime")))) && (missing0 = "expirationTime"))) || (((data.biometricsUsed === undefined) || (!(func0.call(data, "biometricsUsed")))) && (missing0 = "biometricsUsed"))) || (((data.sessionKey === undefined) || (!(func0.call(data, "sessionKey")))) && (missing0 = "sessionKey"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "userId") || (key0 === "nonce")) || (key0 === "expirationTime")) || (key0 === "biometricsUsed")) || (key0 === "sessionKey"))){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined && func0.call(data, "userId")){
let data0 = data.userId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
validate1.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,19})$"}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func0.call(data, "nonce")){
let data1 = data.nonce;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate1.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate1.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate1.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.expirationTime !== undefined && func0.call(data, "expirationTime")){
let data2 = data.expirationTime;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate1.errors = [{instancePath:instancePath+"/expirationTime",schemaPath:"#/properties/expirationTime/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate1.errors = [{instancePath:instancePath+"/expirationTime",schemaPath:"#/properties/expirationTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate1.errors = [{instancePath:instancePath+"/expirationTime",schemaPath:"#/properties/expirationTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.biometricsUsed !== undefined && func0.call(data, "biometricsUsed")){
let data3 = data.biometricsUsed;
const _errs8 = errors;
if(typeof data3 !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/biometricsUsed",schemaPath:"#/properties/biometricsUsed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(false !== data3){
validate1.errors = [{instancePath:instancePath+"/biometricsUsed",schemaPath:"#/properties/biometricsUsed/const",keyword:"const",params:{allowedValue: false}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessionKey !== undefined && func0.call(data, "sessionKey")){
const _errs10 = errors;
if(data.sessionKey !== null){
validate1.errors = [{instancePath:instancePath+"/sessionKey",schemaPath:"#/properties/sessionKey/type",keyword:"type",params:{type: "null"}}];
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
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.publicKey === undefined) || (!(func0.call(data, "publicKey")))) && (missing0 = "publicKey")) || (((data.signature === undefined) || (!(func0.call(data, "signature")))) && (missing0 = "signature"))) || (((data.loginPayload === undefined) || (!(func0.call(data, "loginPayload")))) && (missing0 = "loginPayload"))){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.publicKey !== undefined && func0.call(data, "publicKey")){
let data0 = data.publicKey;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate0.errors = [{instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/pattern",keyword:"pattern",params:{pattern: "^(?:PUB_R1_[1-9A-HJ-NP-Za-km-z]{40,60}|-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]{80,400}\\n-----END PUBLIC KEY-----\\n?)$"}}];
return false;
}
else {
if(!(data0.length <= 512 || func4(data0) <= 512)){
validate0.errors = [{instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined && func0.call(data, "signature")){
let data1 = data.signature;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate0.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{pattern: "^(?:SIG_R1_[1-9A-HJ-NP-Za-km-z]{80,110}|[A-Za-z0-9+/]{8,160}={0,2})$"}}];
return false;
}
else {
if(!(data1.length <= 256 || func4(data1) <= 256)){
validate0.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loginPayload !== undefined && func0.call(data, "loginPayload")){
const _errs5 = errors;
if(!(validate1(data.loginPayload, {instancePath:instancePath+"/loginPayload",parentData:data,parentDataProperty:"loginPayload",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
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
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
const pattern3 = new RegExp("^[0-9A-F]{32}$", "u");
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.authorizer === undefined) || (!(func0.call(data, "authorizer")))) && (missing0 = "authorizer")) || (((data.token === undefined) || (!(func0.call(data, "token")))) && (missing0 = "token"))){
validate3.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "authorizer") || (key0 === "token"))){
validate3.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authorizer !== undefined && func0.call(data, "authorizer")){
let data0 = data.authorizer;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate3.errors = [{instancePath:instancePath+"/authorizer",schemaPath:"#/properties/authorizer/pattern",keyword:"pattern",params:{pattern: "^[0-9A-F]{32}$"}}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/authorizer",schemaPath:"#/properties/authorizer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined && func0.call(data, "token")){
const _errs4 = errors;
if(typeof data.token !== "string"){
validate3.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}}];
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
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate4.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
validate4.errors = vErrors;
return errors === 0;
}
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate5.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
validate5.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("false" !== data){
validate6.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "false"}}];
return false;
}
validate6.errors = vErrors;
return errors === 0;
}
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate7.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate7.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
const _errs2 = errors;
if(typeof data.message !== "string"){
validate7.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate7.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(8010 !== data1){
validate7.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 8010}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate7.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("INVALID_REQUEST" !== data2){
validate7.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "INVALID_REQUEST"}}];
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
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate8.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate8.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
const _errs2 = errors;
if(typeof data.message !== "string"){
validate8.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate8.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(8012 !== data1){
validate8.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 8012}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate8.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("LOGIN_FAILED" !== data2){
validate8.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "LOGIN_FAILED"}}];
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
validate8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Bearer realm=\"bullish\"" !== data){
validate9.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer realm=\"bullish\""}}];
return false;
}
validate9.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate11.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Access Forbidden" !== data0){
validate11.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Access Forbidden"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate11.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(40300 !== data1){
validate11.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 40300}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate11.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("ACCESS_FORBIDDEN" !== data2){
validate11.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "ACCESS_FORBIDDEN"}}];
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
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate13.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Maximum session count reached" !== data0){
validate13.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Maximum session count reached"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate13.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(8400 !== data1){
validate13.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 8400}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate13.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("MAX_SESSION_COUNT_REACHED" !== data2){
validate13.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "MAX_SESSION_COUNT_REACHED"}}];
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
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
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
validate10.errors = vErrors;
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
validate10.errors = vErrors;
return errors === 0;
}
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate15.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Not Acceptable" !== data0){
validate15.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Not Acceptable"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate15.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(40600 !== data1){
validate15.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 40600}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate15.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("NOT_ACCEPTABLE" !== data2){
validate15.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "NOT_ACCEPTABLE"}}];
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
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate16.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate16.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Request Timeout" !== data0){
validate16.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Request Timeout"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate16.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(40800 !== data1){
validate16.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 40800}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate16.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("REQUEST_TIMEOUT" !== data2){
validate16.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "REQUEST_TIMEOUT"}}];
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
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate17.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate17.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Payload Too Large" !== data0){
validate17.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Payload Too Large"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate17.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(41300 !== data1){
validate17.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 41300}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate17.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("PAYLOAD_TOO_LARGE" !== data2){
validate17.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "PAYLOAD_TOO_LARGE"}}];
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
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate18.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate18.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Unsupported Media Type" !== data0){
validate18.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Unsupported Media Type"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate18.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(41500 !== data1){
validate18.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 41500}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate18.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("UNSUPPORTED_MEDIA_TYPE" !== data2){
validate18.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "UNSUPPORTED_MEDIA_TYPE"}}];
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
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate19.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate19.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Rate limit exceeded" !== data0){
validate19.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Rate limit exceeded"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate19.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(96000 !== data1){
validate19.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 96000}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate19.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("RATE_LIMIT_EXCEEDED" !== data2){
validate19.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "RATE_LIMIT_EXCEEDED"}}];
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
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate20.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Internal Server Error" !== data0){
validate20.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Internal Server Error"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(50000 !== data1){
validate20.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 50000}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate20.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("INTERNAL_SERVER_ERROR" !== data2){
validate20.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "INTERNAL_SERVER_ERROR"}}];
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate21.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Service Unavailable" !== data0){
validate21.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Service Unavailable"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(50300 !== data1){
validate21.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 50300}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate21.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("SERVICE_UNAVAILABLE" !== data2){
validate21.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "SERVICE_UNAVAILABLE"}}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate22.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Not Found" !== data0){
validate22.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Not Found"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate22.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(40400 !== data1){
validate22.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 40400}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate22.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("NOT_FOUND" !== data2){
validate22.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "NOT_FOUND"}}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message")) || (((data.errorCode === undefined) || (!(func0.call(data, "errorCode")))) && (missing0 = "errorCode"))) || (((data.errorCodeName === undefined) || (!(func0.call(data, "errorCodeName")))) && (missing0 = "errorCodeName"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "message") || (key0 === "errorCode")) || (key0 === "errorCodeName"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func0.call(data, "message")){
let data0 = data.message;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate23.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Method Not Allowed" !== data0){
validate23.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Method Not Allowed"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined && func0.call(data, "errorCode")){
let data1 = data.errorCode;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate23.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(40500 !== data1){
validate23.errors = [{instancePath:instancePath+"/errorCode",schemaPath:"#/properties/errorCode/const",keyword:"const",params:{allowedValue: 40500}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCodeName !== undefined && func0.call(data, "errorCodeName")){
let data2 = data.errorCodeName;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate23.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("METHOD_NOT_ALLOWED" !== data2){
validate23.errors = [{instancePath:instancePath+"/errorCodeName",schemaPath:"#/properties/errorCodeName/const",keyword:"const",params:{allowedValue: "METHOD_NOT_ALLOWED"}}];
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate24.errors = vErrors;
return errors === 0;
}
export {
  validate0 as loginRequest,
  validate3 as loginResponse,
  validate4 as limitHeader,
  validate5 as remainingHeader,
  validate6 as globalBreachHeader,
  validate7 as badRequestReply,
  validate8 as notAuthenticatedReply,
  validate9 as wwwAuthenticateHeader,
  validate10 as accessForbiddenReply,
  validate15 as notAcceptableReply,
  validate16 as requestTimeoutReply,
  validate17 as payloadTooLargeReply,
  validate18 as unsupportedMediaTypeReply,
  validate19 as tooManyRequestsReply,
  validate20 as internalServerErrorReply,
  validate21 as serviceUnavailableReply,
  validate22 as unknownPathReply,
  validate23 as wrongMethodReply,
  validate24 as anyString,
};
