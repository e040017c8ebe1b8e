// Generated from specs/xpkg.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength, isDateTime } from "specgate/wire";
const schema19 = {"type":"object","x-code":"invalid_or_empty_str","allOf":[{"x-code":"invalid_or_empty_str","required":["email"],"properties":{"email":{"$ref":"schema:in/Email"}}},{"x-code":"invalid_or_empty_str","required":["password"],"properties":{"password":{"$ref":"schema:in/Password"}}},{"x-code":"invalid_or_empty_str","required":["validation"],"properties":{"validation":{"$ref":"schema:in/Validation"}}}]};
const func0 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"pattern":"\\S","x-code":"invalid_or_empty_str"},{"type":"string","pattern":"^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$","maxLength":1024,"x-code":"bad_email"},{"type":"string","pattern":"^\\s*\\S{5,64}\\s*$","x-code":"bad_len"}]};
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$", "u");
const pattern5 = new RegExp("^\\s*\\S{5,64}\\s*$", "u");
const func67 = codePointLength;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern3.test(data)){
validate53.errors = [{instancePath,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate53.errors = [{instancePath,schemaPath:"#/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$"},schema:"^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$",parentSchema:schema20.allOf[1]}];
return false;
}
else {
if(!(data.length <= 1024 || func67(data) <= 1024)){
validate53.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:1024,parentSchema:schema20.allOf[1]}];
return false;
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema20.allOf[1].type,parentSchema:schema20.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate53.errors = [{instancePath,schemaPath:"#/allOf/2/pattern",keyword:"pattern",params:{pattern: "^\\s*\\S{5,64}\\s*$"},schema:"^\\s*\\S{5,64}\\s*$",parentSchema:schema20.allOf[2]}];
return false;
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "string"},schema:schema20.allOf[2].type,parentSchema:schema20.allOf[2]}];
return false;
}
}
var valid0 = _errs4 === errors;
}
}
validate53.errors = vErrors;
return errors === 0;
}
const schema21 = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"minLength":1,"x-code":"invalid_or_empty_str"},{"type":"string","minLength":8,"maxLength":64,"x-code":"bad_len"},{"type":"string","not":{"pattern":"^[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]$"},"x-code":"is_password"}]};
const pattern6 = new RegExp("^[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]$", "u");
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!(data.length >= 2 || func67(data) >= 1)){
validate55.errors = [{instancePath,schemaPath:"#/allOf/0/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema21.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!(data.length <= 64 || func67(data) <= 64)){
validate55.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema21.allOf[1]}];
return false;
}
else {
if(!(data.length >= 16 || func67(data) >= 8)){
validate55.errors = [{instancePath,schemaPath:"#/allOf/1/minLength",keyword:"minLength",params:{},schema:8,parentSchema:schema21.allOf[1]}];
return false;
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema21.allOf[1].type,parentSchema:schema21.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(typeof data !== "string"){
validate55.errors = [{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "string"},schema:schema21.allOf[2].type,parentSchema:schema21.allOf[2]}];
return false;
}
const _errs6 = errors;
const _errs7 = errors;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs7 === errors;
if(valid1){
validate55.errors = [{instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},schema:schema21.allOf[2].not,parentSchema:schema21.allOf[2]}];
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
}
validate55.errors = vErrors;
return errors === 0;
}
const schema22 = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"minLength":1,"x-code":"invalid_or_empty_str"},{"type":"string","maxLength":8192,"x-code":"bad_len"}]};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!(data.length >= 2 || func67(data) >= 1)){
validate57.errors = [{instancePath,schemaPath:"#/allOf/0/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema22.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!(data.length <= 8192 || func67(data) <= 8192)){
validate57.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:8192,parentSchema:schema22.allOf[1]}];
return false;
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema22.allOf[1].type,parentSchema:schema22.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
}
validate57.errors = vErrors;
return errors === 0;
}
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
if(((data.email === undefined) || (!(func0.call(data, "email")))) && (missing0 = "email")){
validate52.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema19.allOf[0].required,parentSchema:schema19.allOf[0]}];
return false;
}
else {
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate53(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.password === undefined) || (!(func0.call(data, "password")))) && (missing1 = "password")){
validate52.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing1},schema:schema19.allOf[1].required,parentSchema:schema19.allOf[1]}];
return false;
}
else {
if(data.password !== undefined && func0.call(data, "password")){
if(!(validate55(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs3 === errors;
if(valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.validation === undefined) || (!(func0.call(data, "validation")))) && (missing2 = "validation")){
validate52.errors = [{instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: missing2},schema:schema19.allOf[2].required,parentSchema:schema19.allOf[2]}];
return false;
}
else {
if(data.validation !== undefined && func0.call(data, "validation")){
if(!(validate57(data.validation, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs5 === errors;
}
}
validate52.errors = vErrors;
return errors === 0;
}
const schema23 = {"type":"object","x-code":"invalid_or_empty_str","allOf":[{"x-code":"invalid_or_empty_str","required":["email"],"properties":{"email":{"$ref":"schema:in/Email"}}},{"x-code":"invalid_or_empty_str","required":["name"],"properties":{"name":{"$ref":"schema:in/Name"}}},{"x-code":"invalid_or_empty_str","required":["password"],"properties":{"password":{"$ref":"schema:in/Password"}}},{"x-code":"invalid_or_empty_str","required":["validation"],"properties":{"validation":{"$ref":"schema:in/Validation"}}}]};
const schema24 = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"pattern":"\\S","x-code":"invalid_or_empty_str"},{"type":"string","pattern":"^\\s*\\S[\\s\\S]{1,30}\\S\\s*$","maxLength":1024,"x-code":"bad_len"},{"type":"string","pattern":"^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$","x-code":"invalid_name"}]};
const pattern8 = new RegExp("^\\s*\\S[\\s\\S]{1,30}\\S\\s*$", "u");
const pattern9 = new RegExp("^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$", "u");
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern3.test(data)){
validate61.errors = [{instancePath,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema24.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate61.errors = [{instancePath,schemaPath:"#/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*\\S[\\s\\S]{1,30}\\S\\s*$"},schema:"^\\s*\\S[\\s\\S]{1,30}\\S\\s*$",parentSchema:schema24.allOf[1]}];
return false;
}
else {
if(!(data.length <= 1024 || func67(data) <= 1024)){
validate61.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:1024,parentSchema:schema24.allOf[1]}];
return false;
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema24.allOf[1].type,parentSchema:schema24.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate61.errors = [{instancePath,schemaPath:"#/allOf/2/pattern",keyword:"pattern",params:{pattern: "^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$"},schema:"^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$",parentSchema:schema24.allOf[2]}];
return false;
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "string"},schema:schema24.allOf[2].type,parentSchema:schema24.allOf[2]}];
return false;
}
}
var valid0 = _errs4 === errors;
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23}];
return false;
}
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.email === undefined) || (!(func0.call(data, "email")))) && (missing0 = "email")){
validate59.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema23.allOf[0].required,parentSchema:schema23.allOf[0]}];
return false;
}
else {
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate53(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.name === undefined) || (!(func0.call(data, "name")))) && (missing1 = "name")){
validate59.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing1},schema:schema23.allOf[1].required,parentSchema:schema23.allOf[1]}];
return false;
}
else {
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate61(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs3 === errors;
if(valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.password === undefined) || (!(func0.call(data, "password")))) && (missing2 = "password")){
validate59.errors = [{instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: missing2},schema:schema23.allOf[2].required,parentSchema:schema23.allOf[2]}];
return false;
}
else {
if(data.password !== undefined && func0.call(data, "password")){
if(!(validate55(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs5 === errors;
if(valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.validation === undefined) || (!(func0.call(data, "validation")))) && (missing3 = "validation")){
validate59.errors = [{instancePath,schemaPath:"#/allOf/3/required",keyword:"required",params:{missingProperty: missing3},schema:schema23.allOf[3].required,parentSchema:schema23.allOf[3]}];
return false;
}
else {
if(data.validation !== undefined && func0.call(data, "validation")){
if(!(validate57(data.validation, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs7 === errors;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
const schema25 = {"type":"object","properties":{"token":{"type":"string"}},"required":["token"],"additionalProperties":false};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) || (!(func0.call(data, "token")))) && (missing0 = "token")){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema25.required,parentSchema:schema25}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "token")){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.token !== undefined && func0.call(data, "token")){
let data0 = data.token;
if(typeof data0 !== "string"){
validate65.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},schema:schema25.properties.token.type,parentSchema:schema25.properties.token}];
return false;
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
const schema26 = {"type":"integer","minimum":1};
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema26.type,parentSchema:schema26}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate66.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema26}];
return false;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
const schema27 = {"type":"integer","minimum":0};
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema27.type,parentSchema:schema27}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate67.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema27}];
return false;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}
const schema28 = {"type":"string","format":"date-time"};
const func88 = isDateTime;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(func88(data))){
validate68.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{},schema:"date-time",parentSchema:schema28}];
return false;
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28}];
return false;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}
const schema29 = {"type":"string","enum":["invalid_or_empty_str","bad_len","bad_email","is_password","invalid_name"]};
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29}];
return false;
}
if(!(((((data === "invalid_or_empty_str") || (data === "bad_len")) || (data === "bad_email")) || (data === "is_password")) || (data === "invalid_name"))){
validate69.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},schema:schema29.enum,parentSchema:schema29}];
return false;
}
validate69.errors = vErrors;
return errors === 0;
}
const schema30 = {"type":"string","const":"Unauthorized"};
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30}];
return false;
}
if("Unauthorized" !== data){
validate70.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Unauthorized"},schema:"Unauthorized",parentSchema:schema30}];
return false;
}
validate70.errors = vErrors;
return errors === 0;
}
const schema31 = {"type":"string","const":"Bearer realm=\"xpkg\""};
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31}];
return false;
}
if("Bearer realm=\"xpkg\"" !== data){
validate71.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer realm=\"xpkg\""},schema:"Bearer realm=\"xpkg\"",parentSchema:schema31}];
return false;
}
validate71.errors = vErrors;
return errors === 0;
}
const schema32 = {"type":"string","const":"Not Acceptable"};
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32}];
return false;
}
if("Not Acceptable" !== data){
validate72.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Not Acceptable"},schema:"Not Acceptable",parentSchema:schema32}];
return false;
}
validate72.errors = vErrors;
return errors === 0;
}
const schema33 = {"type":"string","const":"Request Timeout"};
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33}];
return false;
}
if("Request Timeout" !== data){
validate73.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Request Timeout"},schema:"Request Timeout",parentSchema:schema33}];
return false;
}
validate73.errors = vErrors;
return errors === 0;
}
const schema34 = {"type":"string","const":"Conflict"};
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34}];
return false;
}
if("Conflict" !== data){
validate74.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Conflict"},schema:"Conflict",parentSchema:schema34}];
return false;
}
validate74.errors = vErrors;
return errors === 0;
}
const schema35 = {"type":"string","const":"Payload Too Large"};
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35}];
return false;
}
if("Payload Too Large" !== data){
validate75.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Payload Too Large"},schema:"Payload Too Large",parentSchema:schema35}];
return false;
}
validate75.errors = vErrors;
return errors === 0;
}
const schema36 = {"type":"string","const":"Unsupported Media Type"};
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36}];
return false;
}
if("Unsupported Media Type" !== data){
validate76.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Unsupported Media Type"},schema:"Unsupported Media Type",parentSchema:schema36}];
return false;
}
validate76.errors = vErrors;
return errors === 0;
}
const schema37 = {"type":"string","const":"I'm a Teapot"};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37}];
return false;
}
if("I'm a Teapot" !== data){
validate77.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "I'm a Teapot"},schema:"I'm a Teapot",parentSchema:schema37}];
return false;
}
validate77.errors = vErrors;
return errors === 0;
}
const schema38 = {"type":"string","const":"Too Many Requests"};
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema38.type,parentSchema:schema38}];
return false;
}
if("Too Many Requests" !== data){
validate78.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Too Many Requests"},schema:"Too Many Requests",parentSchema:schema38}];
return false;
}
validate78.errors = vErrors;
return errors === 0;
}
const schema39 = {"type":"string","const":"Internal Server Error"};
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39}];
return false;
}
if("Internal Server Error" !== data){
validate79.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Internal Server Error"},schema:"Internal Server Error",parentSchema:schema39}];
return false;
}
validate79.errors = vErrors;
return errors === 0;
}
const schema40 = {"type":"string","const":"Service Unavailable"};
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40}];
return false;
}
if("Service Unavailable" !== data){
validate80.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Service Unavailable"},schema:"Service Unavailable",parentSchema:schema40}];
return false;
}
validate80.errors = vErrors;
return errors === 0;
}
const schema41 = {"type":"string","enum":["email","name"]};
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema41.type,parentSchema:schema41}];
return false;
}
if(!((data === "email") || (data === "name"))){
validate81.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema41.enum},schema:schema41.enum,parentSchema:schema41}];
return false;
}
validate81.errors = vErrors;
return errors === 0;
}
const schema42 = {"type":"string","const":"Not Found"};
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42}];
return false;
}
if("Not Found" !== data){
validate82.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Not Found"},schema:"Not Found",parentSchema:schema42}];
return false;
}
validate82.errors = vErrors;
return errors === 0;
}
const schema43 = {"type":"string","const":"Method Not Allowed"};
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43}];
return false;
}
if("Method Not Allowed" !== data){
validate83.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Method Not Allowed"},schema:"Method Not Allowed",parentSchema:schema43}];
return false;
}
validate83.errors = vErrors;
return errors === 0;
}
const schema44 = {"type":"string"};
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44}];
return false;
}
validate84.errors = vErrors;
return errors === 0;
}
export {
  validate52 as loginRequest,
  validate59 as createRequest,
  validate65 as token,
  validate66 as retryAfterGlobalHeader,
  validate67 as remainingGlobalHeader,
  validate68 as resetGlobalHeader,
  validate69 as invalidCode,
  validate70 as unauthorizedReply,
  validate71 as wwwAuthenticateHeader,
  validate72 as notAcceptableReply,
  validate73 as requestTimeoutReply,
  validate74 as conflictReply,
  validate75 as payloadTooLargeReply,
  validate76 as unsupportedMediaTypeReply,
  validate77 as teapotReply,
  validate78 as tooManyRequestsReply,
  validate79 as internalServerErrorReply,
  validate80 as serviceUnavailableReply,
  validate81 as takenReply,
  validate82 as unknownPathReply,
  validate83 as wrongMethodReply,
  validate84 as anyString,
};
