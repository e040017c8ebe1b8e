// Generated from specs/plyr.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
const schema_cabbbf24 = {"type":"object","properties":{"plyrId":{"type":"string","pattern":"^(?=[0-9\\-]*[A-Za-z])[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$","minLength":5,"maxLength":64},"otp":{"type":"string","pattern":"^[0-9]{6}$"},"expiresIn":{"type":["integer","null"],"minimum":1},"gameId":{"type":"string","minLength":1,"maxLength":64}},"required":["plyrId","otp","gameId"]};
const pattern_8213ef16 = new RegExp("^(?=[0-9\\-]*[A-Za-z])[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$", "u");
const pattern_705fc751 = new RegExp("^[0-9]{6}$", "u");
const func_290109ad = codePointLength;
function validate_080215c6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.plyrId === undefined) && (missing0 = "plyrId")) || ((data.otp === undefined) && (missing0 = "otp"))) || ((data.gameId === undefined) && (missing0 = "gameId"))){
validate_080215c6.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.plyrId !== undefined){
let data0 = data.plyrId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern_8213ef16.test(data0)){
validate_080215c6.errors = [{instancePath:instancePath+"/plyrId",schemaPath:"#/properties/plyrId/pattern",keyword:"pattern",params:{pattern: "^(?=[0-9\\-]*[A-Za-z])[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$"}}];
return false;
}
else {
if(!(data0.length <= 64 || func_290109ad(data0) <= 64)){
validate_080215c6.errors = [{instancePath:instancePath+"/plyrId",schemaPath:"#/properties/plyrId/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data0.length >= 10 || func_290109ad(data0) >= 5)){
validate_080215c6.errors = [{instancePath:instancePath+"/plyrId",schemaPath:"#/properties/plyrId/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
}
else {
validate_080215c6.errors = [{instancePath:instancePath+"/plyrId",schemaPath:"#/properties/plyrId/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.otp !== undefined){
let data1 = data.otp;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern_705fc751.test(data1)){
validate_080215c6.errors = [{instancePath:instancePath+"/otp",schemaPath:"#/properties/otp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}}];
return false;
}
}
else {
validate_080215c6.errors = [{instancePath:instancePath+"/otp",schemaPath:"#/properties/otp/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresIn !== undefined){
let data2 = data.expiresIn;
const _errs5 = errors;
if((!(Number.isSafeInteger(data2))) && (data2 !== null)){
validate_080215c6.errors = [{instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type: schema_cabbbf24.properties.expiresIn.type}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate_080215c6.errors = [{instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gameId !== undefined){
let data3 = data.gameId;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(data3.length <= 64 || func_290109ad(data3) <= 64)){
validate_080215c6.errors = [{instancePath:instancePath+"/gameId",schemaPath:"#/properties/gameId/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data3.length >= 2 || func_290109ad(data3) >= 1)){
validate_080215c6.errors = [{instancePath:instancePath+"/gameId",schemaPath:"#/properties/gameId/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_080215c6.errors = [{instancePath:instancePath+"/gameId",schemaPath:"#/properties/gameId/type",keyword:"type",params:{type: "string"}}];
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
else {
validate_080215c6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_080215c6.errors = vErrors;
return errors === 0;
}
function validate_2d9f7afd(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sessionJwt === undefined) && (missing0 = "sessionJwt")){
validate_2d9f7afd.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.sessionJwt !== undefined){
let data0 = data.sessionJwt;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(data0.length <= 4096 || func_290109ad(data0) <= 4096)){
validate_2d9f7afd.errors = [{instancePath:instancePath+"/sessionJwt",schemaPath:"#/properties/sessionJwt/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data0.length >= 2 || func_290109ad(data0) >= 1)){
validate_2d9f7afd.errors = [{instancePath:instancePath+"/sessionJwt",schemaPath:"#/properties/sessionJwt/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_2d9f7afd.errors = [{instancePath:instancePath+"/sessionJwt",schemaPath:"#/properties/sessionJwt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate_2d9f7afd.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_2d9f7afd.errors = vErrors;
return errors === 0;
}
const func_de309308 = Object.prototype.hasOwnProperty;
const pattern_16497933 = new RegExp("^[0-9]+$", "u");
const pattern_4852fb33 = new RegExp("^0x[0-9a-fA-F]{40}$", "u");
function validate_5071b3db(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_4852fb33.test(data)){
validate_5071b3db.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{40}$"}}];
return false;
}
}
else {
validate_5071b3db.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate_5071b3db.errors = vErrors;
return errors === 0;
}
function validate_5071b3db_2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_4852fb33.test(data)){
validate_5071b3db_2.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^0x[0-9a-fA-F]{40}$"}}];
return false;
}
}
else {
validate_5071b3db_2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate_5071b3db_2.errors = vErrors;
return errors === 0;
}
function validate_75cfc82d(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.sessionJwt === undefined) || (!(func_de309308.call(data, "sessionJwt")))) && (missing0 = "sessionJwt")) || (((data.plyrId === undefined) || (!(func_de309308.call(data, "plyrId")))) && (missing0 = "plyrId"))) || (((data.nonce === undefined) || (!(func_de309308.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.gameId === undefined) || (!(func_de309308.call(data, "gameId")))) && (missing0 = "gameId"))) || (((data.primaryAddress === undefined) || (!(func_de309308.call(data, "primaryAddress")))) && (missing0 = "primaryAddress"))) || (((data.mirrorAddress === undefined) || (!(func_de309308.call(data, "mirrorAddress")))) && (missing0 = "mirrorAddress"))){
validate_75cfc82d.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "sessionJwt") || (key0 === "plyrId")) || (key0 === "nonce")) || (key0 === "gameId")) || (key0 === "primaryAddress")) || (key0 === "mirrorAddress"))){
validate_75cfc82d.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sessionJwt !== undefined && func_de309308.call(data, "sessionJwt")){
const _errs2 = errors;
if(typeof data.sessionJwt !== "string"){
validate_75cfc82d.errors = [{instancePath:instancePath+"/sessionJwt",schemaPath:"#/properties/sessionJwt/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plyrId !== undefined && func_de309308.call(data, "plyrId")){
const _errs4 = errors;
if(typeof data.plyrId !== "string"){
validate_75cfc82d.errors = [{instancePath:instancePath+"/plyrId",schemaPath:"#/properties/plyrId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func_de309308.call(data, "nonce")){
let data2 = data.nonce;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern_16497933.test(data2)){
validate_75cfc82d.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"}}];
return false;
}
}
else {
validate_75cfc82d.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gameId !== undefined && func_de309308.call(data, "gameId")){
const _errs8 = errors;
if(typeof data.gameId !== "string"){
validate_75cfc82d.errors = [{instancePath:instancePath+"/gameId",schemaPath:"#/properties/gameId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.primaryAddress !== undefined && func_de309308.call(data, "primaryAddress")){
const _errs10 = errors;
if(!(validate_5071b3db(data.primaryAddress, {instancePath:instancePath+"/primaryAddress",parentData:data,parentDataProperty:"primaryAddress",rootData}))){
vErrors = vErrors === null ? validate_5071b3db.errors : vErrors.concat(validate_5071b3db.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mirrorAddress !== undefined && func_de309308.call(data, "mirrorAddress")){
const _errs11 = errors;
if(!(validate_5071b3db_2(data.mirrorAddress, {instancePath:instancePath+"/mirrorAddress",parentData:data,parentDataProperty:"mirrorAddress",rootData}))){
vErrors = vErrors === null ? validate_5071b3db_2.errors : vErrors.concat(validate_5071b3db_2.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
validate_75cfc82d.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_75cfc82d.errors = vErrors;
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
function validate_1d29deff(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")){
validate_1d29deff.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "message")){
validate_1d29deff.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
if(typeof data0 !== "string"){
validate_1d29deff.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("JWT nonce is expired" !== data0){
validate_1d29deff.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "JWT nonce is expired"}}];
return false;
}
}
}
}
}
else {
validate_1d29deff.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_1d29deff.errors = vErrors;
return errors === 0;
}
function validate_e937f3c7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate_237e3d8c(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_237e3d8c.errors : vErrors.concat(validate_237e3d8c.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate_1d29deff(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_1d29deff.errors : vErrors.concat(validate_1d29deff.errors);
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
validate_e937f3c7.errors = vErrors;
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
validate_e937f3c7.errors = vErrors;
return errors === 0;
}
function validate_848bd658(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_848bd658.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("HMAC realm=\"plyr\"" !== data){
validate_848bd658.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "HMAC realm=\"plyr\""}}];
return false;
}
validate_848bd658.errors = vErrors;
return errors === 0;
}
function validate_8f19a87a(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func_de309308.call(data, "error")))) && (missing0 = "error")){
validate_8f19a87a.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "error")){
validate_8f19a87a.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined && func_de309308.call(data, "error")){
let data0 = data.error;
if(typeof data0 !== "string"){
validate_8f19a87a.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("User not found" !== data0){
validate_8f19a87a.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "User not found"}}];
return false;
}
}
}
}
}
else {
validate_8f19a87a.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_8f19a87a.errors = vErrors;
return errors === 0;
}
function validate_97fee90c(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func_de309308.call(data, "error")))) && (missing0 = "error")){
validate_97fee90c.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "error")){
validate_97fee90c.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined && func_de309308.call(data, "error")){
let data0 = data.error;
if(typeof data0 !== "string"){
validate_97fee90c.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Not Acceptable" !== data0){
validate_97fee90c.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Not Acceptable"}}];
return false;
}
}
}
}
}
else {
validate_97fee90c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_97fee90c.errors = vErrors;
return errors === 0;
}
function validate_8ef05102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func_de309308.call(data, "error")))) && (missing0 = "error")){
validate_8ef05102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "error")){
validate_8ef05102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined && func_de309308.call(data, "error")){
let data0 = data.error;
if(typeof data0 !== "string"){
validate_8ef05102.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Request Timeout" !== data0){
validate_8ef05102.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Request Timeout"}}];
return false;
}
}
}
}
}
else {
validate_8ef05102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_8ef05102.errors = vErrors;
return errors === 0;
}
function validate_0d602a38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func_de309308.call(data, "error")))) && (missing0 = "error")){
validate_0d602a38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "error")){
validate_0d602a38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined && func_de309308.call(data, "error")){
let data0 = data.error;
if(typeof data0 !== "string"){
validate_0d602a38.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Payload Too Large" !== data0){
validate_0d602a38.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Payload Too Large"}}];
return false;
}
}
}
}
}
else {
validate_0d602a38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_0d602a38.errors = vErrors;
return errors === 0;
}
function validate_325dfc1c(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func_de309308.call(data, "error")))) && (missing0 = "error")){
validate_325dfc1c.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "error")){
validate_325dfc1c.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined && func_de309308.call(data, "error")){
let data0 = data.error;
if(typeof data0 !== "string"){
validate_325dfc1c.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Unsupported Media Type" !== data0){
validate_325dfc1c.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Unsupported Media Type"}}];
return false;
}
}
}
}
}
else {
validate_325dfc1c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_325dfc1c.errors = vErrors;
return errors === 0;
}
function validate_41bca750(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func_de309308.call(data, "error")))) && (missing0 = "error")){
validate_41bca750.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "error")){
validate_41bca750.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined && func_de309308.call(data, "error")){
let data0 = data.error;
if(typeof data0 !== "string"){
validate_41bca750.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Internal Server Error" !== data0){
validate_41bca750.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Internal Server Error"}}];
return false;
}
}
}
}
}
else {
validate_41bca750.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_41bca750.errors = vErrors;
return errors === 0;
}
function validate_2c68948b(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func_de309308.call(data, "error")))) && (missing0 = "error")){
validate_2c68948b.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "error")){
validate_2c68948b.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined && func_de309308.call(data, "error")){
let data0 = data.error;
if(typeof data0 !== "string"){
validate_2c68948b.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Service Unavailable" !== data0){
validate_2c68948b.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Service Unavailable"}}];
return false;
}
}
}
}
}
else {
validate_2c68948b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_2c68948b.errors = vErrors;
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
function validate_1910bed0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.message === undefined) || (!(func_de309308.call(data, "message")))) && (missing0 = "message")){
validate_1910bed0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "message")){
validate_1910bed0.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined && func_de309308.call(data, "message")){
let data0 = data.message;
if(typeof data0 !== "string"){
validate_1910bed0.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Logout success" !== data0){
validate_1910bed0.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/const",keyword:"const",params:{allowedValue: "Logout success"}}];
return false;
}
}
}
}
}
else {
validate_1910bed0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_1910bed0.errors = vErrors;
return errors === 0;
}
const schema_91f7390b = {"type":"object","properties":{"plyrId":{"type":"string"},"nonce":{"type":"integer","minimum":1},"gameId":{"type":"string"},"primaryAddress":{"$ref":"schema:out/PrimaryAddress"},"mirrorAddress":{"$ref":"schema:out/MirrorAddress"},"iat":{"type":"integer"},"exp":{"type":"integer"},"ippClaimed":{"type":"boolean"},"isIPP":{"type":"boolean"}},"required":["plyrId","nonce","gameId","primaryAddress","mirrorAddress","iat","exp","ippClaimed","isIPP"],"additionalProperties":false};
function validate_a3b33d2f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.plyrId === undefined) || (!(func_de309308.call(data, "plyrId")))) && (missing0 = "plyrId")) || (((data.nonce === undefined) || (!(func_de309308.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.gameId === undefined) || (!(func_de309308.call(data, "gameId")))) && (missing0 = "gameId"))) || (((data.primaryAddress === undefined) || (!(func_de309308.call(data, "primaryAddress")))) && (missing0 = "primaryAddress"))) || (((data.mirrorAddress === undefined) || (!(func_de309308.call(data, "mirrorAddress")))) && (missing0 = "mirrorAddress"))) || (((data.iat === undefined) || (!(func_de309308.call(data, "iat")))) && (missing0 = "iat"))) || (((data.exp === undefined) || (!(func_de309308.call(data, "exp")))) && (missing0 = "exp"))) || (((data.ippClaimed === undefined) || (!(func_de309308.call(data, "ippClaimed")))) && (missing0 = "ippClaimed"))) || (((data.isIPP === undefined) || (!(func_de309308.call(data, "isIPP")))) && (missing0 = "isIPP"))){
validate_a3b33d2f.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func_de309308.call(schema_91f7390b.properties, key0))){
validate_a3b33d2f.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.plyrId !== undefined && func_de309308.call(data, "plyrId")){
const _errs2 = errors;
if(typeof data.plyrId !== "string"){
validate_a3b33d2f.errors = [{instancePath:instancePath+"/plyrId",schemaPath:"#/properties/plyrId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined && func_de309308.call(data, "nonce")){
let data1 = data.nonce;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_a3b33d2f.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate_a3b33d2f.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gameId !== undefined && func_de309308.call(data, "gameId")){
const _errs6 = errors;
if(typeof data.gameId !== "string"){
validate_a3b33d2f.errors = [{instancePath:instancePath+"/gameId",schemaPath:"#/properties/gameId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.primaryAddress !== undefined && func_de309308.call(data, "primaryAddress")){
const _errs8 = errors;
if(!(validate_5071b3db(data.primaryAddress, {instancePath:instancePath+"/primaryAddress",parentData:data,parentDataProperty:"primaryAddress",rootData}))){
vErrors = vErrors === null ? validate_5071b3db.errors : vErrors.concat(validate_5071b3db.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mirrorAddress !== undefined && func_de309308.call(data, "mirrorAddress")){
const _errs9 = errors;
if(!(validate_5071b3db_2(data.mirrorAddress, {instancePath:instancePath+"/mirrorAddress",parentData:data,parentDataProperty:"mirrorAddress",rootData}))){
vErrors = vErrors === null ? validate_5071b3db_2.errors : vErrors.concat(validate_5071b3db_2.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.iat !== undefined && func_de309308.call(data, "iat")){
let data5 = data.iat;
const _errs10 = errors;
if(!(Number.isSafeInteger(data5))){
validate_a3b33d2f.errors = [{instancePath:instancePath+"/iat",schemaPath:"#/properties/iat/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exp !== undefined && func_de309308.call(data, "exp")){
let data6 = data.exp;
const _errs12 = errors;
if(!(Number.isSafeInteger(data6))){
validate_a3b33d2f.errors = [{instancePath:instancePath+"/exp",schemaPath:"#/properties/exp/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ippClaimed !== undefined && func_de309308.call(data, "ippClaimed")){
const _errs14 = errors;
if(typeof data.ippClaimed !== "boolean"){
validate_a3b33d2f.errors = [{instancePath:instancePath+"/ippClaimed",schemaPath:"#/properties/ippClaimed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isIPP !== undefined && func_de309308.call(data, "isIPP")){
const _errs16 = errors;
if(typeof data.isIPP !== "boolean"){
validate_a3b33d2f.errors = [{instancePath:instancePath+"/isIPP",schemaPath:"#/properties/isIPP/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
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
}
}
}
else {
validate_a3b33d2f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_a3b33d2f.errors = vErrors;
return errors === 0;
}
function validate_f0186914(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.success === undefined) || (!(func_de309308.call(data, "success")))) && (missing0 = "success")) || (((data.payload === undefined) || (!(func_de309308.call(data, "payload")))) && (missing0 = "payload"))){
validate_f0186914.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "success") || (key0 === "payload"))){
validate_f0186914.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.success !== undefined && func_de309308.call(data, "success")){
let data0 = data.success;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate_f0186914.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
if(true !== data0){
validate_f0186914.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined && func_de309308.call(data, "payload")){
const _errs4 = errors;
if(!(validate_a3b33d2f(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate_a3b33d2f.errors : vErrors.concat(validate_a3b33d2f.errors);
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
validate_f0186914.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_f0186914.errors = vErrors;
return errors === 0;
}
function validate_7dcaf2d8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.publicKey === undefined) || (!(func_de309308.call(data, "publicKey")))) && (missing0 = "publicKey")){
validate_7dcaf2d8.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "publicKey")){
validate_7dcaf2d8.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.publicKey !== undefined && func_de309308.call(data, "publicKey")){
if(typeof data.publicKey !== "string"){
validate_7dcaf2d8.errors = [{instancePath:instancePath+"/publicKey",schemaPath:"#/properties/publicKey/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate_7dcaf2d8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_7dcaf2d8.errors = vErrors;
return errors === 0;
}
function validate_195e61de(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func_de309308.call(data, "error")))) && (missing0 = "error")){
validate_195e61de.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "error")){
validate_195e61de.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined && func_de309308.call(data, "error")){
let data0 = data.error;
if(typeof data0 !== "string"){
validate_195e61de.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Not Found" !== data0){
validate_195e61de.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Not Found"}}];
return false;
}
}
}
}
}
else {
validate_195e61de.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_195e61de.errors = vErrors;
return errors === 0;
}
function validate_b8d3c119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.error === undefined) || (!(func_de309308.call(data, "error")))) && (missing0 = "error")){
validate_b8d3c119.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "error")){
validate_b8d3c119.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined && func_de309308.call(data, "error")){
let data0 = data.error;
if(typeof data0 !== "string"){
validate_b8d3c119.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("Method Not Allowed" !== data0){
validate_b8d3c119.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/const",keyword:"const",params:{allowedValue: "Method Not Allowed"}}];
return false;
}
}
}
}
}
else {
validate_b8d3c119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_b8d3c119.errors = vErrors;
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
  validate_080215c6 as loginRequest,
  validate_2d9f7afd as sessionRequest,
  validate_75cfc82d as loginResponse,
  validate_237e3d8c as error,
  validate_e937f3c7 as unauthorizedReply,
  validate_848bd658 as wwwAuthenticateHeader,
  validate_8f19a87a as userNotFoundReply,
  validate_97fee90c as notAcceptableReply,
  validate_8ef05102 as requestTimeoutReply,
  validate_0d602a38 as payloadTooLargeReply,
  validate_325dfc1c as unsupportedMediaTypeReply,
  validate_41bca750 as internalServerErrorReply,
  validate_2c68948b as serviceUnavailableReply,
  validate_944d7412 as retryAfterHeader,
  validate_1910bed0 as loggedOutReply,
  validate_f0186914 as sessionLiveReply,
  validate_7dcaf2d8 as publicKeyReply,
  validate_195e61de as unknownPathReply,
  validate_b8d3c119 as wrongMethodReply,
  validate_1a7a4d3b as anyString,
};
