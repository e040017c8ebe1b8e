// Generated from specs/xpkg.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength, isDateTime } from "specgate/wire";
const schema0 = {"type":"object","x-code":"invalid_or_empty_str","allOf":[{"x-code":"invalid_or_empty_str","required":["email"],"properties":{"email":{"$ref":"schema:in/Email"}}},{"x-code":"invalid_or_empty_str","required":["password"],"properties":{"password":{"$ref":"schema:in/Password"}}},{"x-code":"invalid_or_empty_str","required":["validation"],"properties":{"validation":{"$ref":"schema:in/Validation"}}}]};
const func0 = Object.prototype.hasOwnProperty;
const schema1 = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"pattern":"\\S","x-code":"invalid_or_empty_str"},{"type":"string","pattern":"^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$","maxLength":1024,"x-code":"bad_email"},{"type":"string","pattern":"^\\s*\\S{5,64}\\s*$","x-code":"bad_len"}]};
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$", "u");
const pattern2 = new RegExp("^\\s*\\S{5,64}\\s*$", "u");
const func2 = codePointLength;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
validate1.errors = [{instancePath,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema1.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate1.errors = [{instancePath,schemaPath:"#/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$"},schema:"^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$",parentSchema:schema1.allOf[1]}];
return false;
}
else {
if(!(data.length <= 1024 || func2(data) <= 1024)){
validate1.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:1024,parentSchema:schema1.allOf[1]}];
return false;
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema1.allOf[1].type,parentSchema:schema1.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate1.errors = [{instancePath,schemaPath:"#/allOf/2/pattern",keyword:"pattern",params:{pattern: "^\\s*\\S{5,64}\\s*$"},schema:"^\\s*\\S{5,64}\\s*$",parentSchema:schema1.allOf[2]}];
return false;
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "string"},schema:schema1.allOf[2].type,parentSchema:schema1.allOf[2]}];
return false;
}
}
var valid0 = _errs4 === errors;
}
}
validate1.errors = vErrors;
return errors === 0;
}
const schema2 = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"minLength":1,"x-code":"invalid_or_empty_str"},{"type":"string","minLength":8,"maxLength":64,"x-code":"bad_len"},{"type":"string","not":{"pattern":"^[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]$"},"x-code":"is_password"}]};
const pattern3 = new RegExp("^[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]$", "u");
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!(data.length >= 2 || func2(data) >= 1)){
validate3.errors = [{instancePath,schemaPath:"#/allOf/0/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema2.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!(data.length <= 64 || func2(data) <= 64)){
validate3.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema2.allOf[1]}];
return false;
}
else {
if(!(data.length >= 16 || func2(data) >= 8)){
validate3.errors = [{instancePath,schemaPath:"#/allOf/1/minLength",keyword:"minLength",params:{},schema:8,parentSchema:schema2.allOf[1]}];
return false;
}
}
}
else {
validate3.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema2.allOf[1].type,parentSchema:schema2.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(typeof data !== "string"){
validate3.errors = [{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "string"},schema:schema2.allOf[2].type,parentSchema:schema2.allOf[2]}];
return false;
}
const _errs6 = errors;
const _errs7 = errors;
if(typeof data === "string"){
if(!pattern3.test(data)){
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
validate3.errors = [{instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},schema:schema2.allOf[2].not,parentSchema:schema2.allOf[2]}];
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
validate3.errors = vErrors;
return errors === 0;
}
const schema3 = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"minLength":1,"x-code":"invalid_or_empty_str"},{"type":"string","maxLength":8192,"x-code":"bad_len"}]};
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema3.type,parentSchema:schema3}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!(data.length >= 2 || func2(data) >= 1)){
validate5.errors = [{instancePath,schemaPath:"#/allOf/0/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema3.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!(data.length <= 8192 || func2(data) <= 8192)){
validate5.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:8192,parentSchema:schema3.allOf[1]}];
return false;
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema3.allOf[1].type,parentSchema:schema3.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
}
validate5.errors = vErrors;
return errors === 0;
}
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
if(((data.email === undefined) || (!(func0.call(data, "email")))) && (missing0 = "email")){
validate0.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema0.allOf[0].required,parentSchema:schema0.allOf[0]}];
return false;
}
else {
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate1(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
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
validate0.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing1},schema:schema0.allOf[1].required,parentSchema:schema0.allOf[1]}];
return false;
}
else {
if(data.password !== undefined && func0.call(data, "password")){
if(!(validate3(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
validate0.errors = [{instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: missing2},schema:schema0.allOf[2].required,parentSchema:schema0.allOf[2]}];
return false;
}
else {
if(data.validation !== undefined && func0.call(data, "validation")){
if(!(validate5(data.validation, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs5 === errors;
}
}
validate0.errors = vErrors;
return errors === 0;
}
const schema4 = {"type":"object","x-code":"invalid_or_empty_str","allOf":[{"x-code":"invalid_or_empty_str","required":["email"],"properties":{"email":{"$ref":"schema:in/Email"}}},{"x-code":"invalid_or_empty_str","required":["name"],"properties":{"name":{"$ref":"schema:in/Name"}}},{"x-code":"invalid_or_empty_str","required":["password"],"properties":{"password":{"$ref":"schema:in/Password"}}},{"x-code":"invalid_or_empty_str","required":["validation"],"properties":{"validation":{"$ref":"schema:in/Validation"}}}]};
const schema5 = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"pattern":"\\S","x-code":"invalid_or_empty_str"},{"type":"string","pattern":"^\\s*\\S[\\s\\S]{1,30}\\S\\s*$","maxLength":1024,"x-code":"bad_len"},{"type":"string","pattern":"^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$","x-code":"invalid_name"}]};
const pattern5 = new RegExp("^\\s*\\S[\\s\\S]{1,30}\\S\\s*$", "u");
const pattern6 = new RegExp("^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$", "u");
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
validate9.errors = [{instancePath,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema5.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate9.errors = [{instancePath,schemaPath:"#/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*\\S[\\s\\S]{1,30}\\S\\s*$"},schema:"^\\s*\\S[\\s\\S]{1,30}\\S\\s*$",parentSchema:schema5.allOf[1]}];
return false;
}
else {
if(!(data.length <= 1024 || func2(data) <= 1024)){
validate9.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:1024,parentSchema:schema5.allOf[1]}];
return false;
}
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema5.allOf[1].type,parentSchema:schema5.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate9.errors = [{instancePath,schemaPath:"#/allOf/2/pattern",keyword:"pattern",params:{pattern: "^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$"},schema:"^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$",parentSchema:schema5.allOf[2]}];
return false;
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "string"},schema:schema5.allOf[2].type,parentSchema:schema5.allOf[2]}];
return false;
}
}
var valid0 = _errs4 === errors;
}
}
validate9.errors = vErrors;
return errors === 0;
}
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4}];
return false;
}
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.email === undefined) || (!(func0.call(data, "email")))) && (missing0 = "email")){
validate7.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema4.allOf[0].required,parentSchema:schema4.allOf[0]}];
return false;
}
else {
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate1(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
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
validate7.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing1},schema:schema4.allOf[1].required,parentSchema:schema4.allOf[1]}];
return false;
}
else {
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate9(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
validate7.errors = [{instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: missing2},schema:schema4.allOf[2].required,parentSchema:schema4.allOf[2]}];
return false;
}
else {
if(data.password !== undefined && func0.call(data, "password")){
if(!(validate3(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
validate7.errors = [{instancePath,schemaPath:"#/allOf/3/required",keyword:"required",params:{missingProperty: missing3},schema:schema4.allOf[3].required,parentSchema:schema4.allOf[3]}];
return false;
}
else {
if(data.validation !== undefined && func0.call(data, "validation")){
if(!(validate5(data.validation, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs7 === errors;
}
}
}
validate7.errors = vErrors;
return errors === 0;
}
const schema6 = {"type":"object","properties":{"token":{"type":"string"}},"required":["token"],"additionalProperties":false};
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) || (!(func0.call(data, "token")))) && (missing0 = "token")){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema6.required,parentSchema:schema6}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "token")){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.token !== undefined && func0.call(data, "token")){
let data0 = data.token;
if(typeof data0 !== "string"){
validate13.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},schema:schema6.properties.token.type,parentSchema:schema6.properties.token}];
return false;
}
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
const schema7 = {"type":"integer","minimum":1};
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema7.type,parentSchema:schema7}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate14.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema7}];
return false;
}
}
}
validate14.errors = vErrors;
return errors === 0;
}
const schema8 = {"type":"integer","minimum":0};
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema8.type,parentSchema:schema8}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate15.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8}];
return false;
}
}
}
validate15.errors = vErrors;
return errors === 0;
}
const schema9 = {"type":"string","format":"date-time"};
const func23 = isDateTime;
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(func23(data))){
validate16.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{},schema:"date-time",parentSchema:schema9}];
return false;
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9}];
return false;
}
}
}
validate16.errors = vErrors;
return errors === 0;
}
const schema10 = {"type":"string","enum":["invalid_or_empty_str","bad_len","bad_email","is_password","invalid_name"]};
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10}];
return false;
}
if(!(((((data === "invalid_or_empty_str") || (data === "bad_len")) || (data === "bad_email")) || (data === "is_password")) || (data === "invalid_name"))){
validate17.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum},schema:schema10.enum,parentSchema:schema10}];
return false;
}
validate17.errors = vErrors;
return errors === 0;
}
const schema11 = {"type":"string","const":"Unauthorized"};
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11}];
return false;
}
if("Unauthorized" !== data){
validate18.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Unauthorized"},schema:"Unauthorized",parentSchema:schema11}];
return false;
}
validate18.errors = vErrors;
return errors === 0;
}
const schema12 = {"type":"string","const":"Bearer realm=\"xpkg\""};
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema12.type,parentSchema:schema12}];
return false;
}
if("Bearer realm=\"xpkg\"" !== data){
validate19.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer realm=\"xpkg\""},schema:"Bearer realm=\"xpkg\"",parentSchema:schema12}];
return false;
}
validate19.errors = vErrors;
return errors === 0;
}
const schema13 = {"type":"string","const":"Not Acceptable"};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13}];
return false;
}
if("Not Acceptable" !== data){
validate20.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Not Acceptable"},schema:"Not Acceptable",parentSchema:schema13}];
return false;
}
validate20.errors = vErrors;
return errors === 0;
}
const schema14 = {"type":"string","const":"Request Timeout"};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14}];
return false;
}
if("Request Timeout" !== data){
validate21.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Request Timeout"},schema:"Request Timeout",parentSchema:schema14}];
return false;
}
validate21.errors = vErrors;
return errors === 0;
}
const schema15 = {"type":"string","const":"Conflict"};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15}];
return false;
}
if("Conflict" !== data){
validate22.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Conflict"},schema:"Conflict",parentSchema:schema15}];
return false;
}
validate22.errors = vErrors;
return errors === 0;
}
const schema16 = {"type":"string","const":"Payload Too Large"};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16}];
return false;
}
if("Payload Too Large" !== data){
validate23.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Payload Too Large"},schema:"Payload Too Large",parentSchema:schema16}];
return false;
}
validate23.errors = vErrors;
return errors === 0;
}
const schema17 = {"type":"string","const":"Unsupported Media Type"};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17}];
return false;
}
if("Unsupported Media Type" !== data){
validate24.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Unsupported Media Type"},schema:"Unsupported Media Type",parentSchema:schema17}];
return false;
}
validate24.errors = vErrors;
return errors === 0;
}
const schema18 = {"type":"string","const":"I'm a Teapot"};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18}];
return false;
}
if("I'm a Teapot" !== data){
validate25.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "I'm a Teapot"},schema:"I'm a Teapot",parentSchema:schema18}];
return false;
}
validate25.errors = vErrors;
return errors === 0;
}
const schema19 = {"type":"string","const":"Too Many Requests"};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema19.type,parentSchema:schema19}];
return false;
}
if("Too Many Requests" !== data){
validate26.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Too Many Requests"},schema:"Too Many Requests",parentSchema:schema19}];
return false;
}
validate26.errors = vErrors;
return errors === 0;
}
const schema20 = {"type":"string","const":"Internal Server Error"};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20}];
return false;
}
if("Internal Server Error" !== data){
validate27.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Internal Server Error"},schema:"Internal Server Error",parentSchema:schema20}];
return false;
}
validate27.errors = vErrors;
return errors === 0;
}
const schema21 = {"type":"string","const":"Service Unavailable"};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21}];
return false;
}
if("Service Unavailable" !== data){
validate28.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Service Unavailable"},schema:"Service Unavailable",parentSchema:schema21}];
return false;
}
validate28.errors = vErrors;
return errors === 0;
}
const schema22 = {"type":"string","enum":["email","name"]};
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22}];
return false;
}
if(!((data === "email") || (data === "name"))){
validate29.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum},schema:schema22.enum,parentSchema:schema22}];
return false;
}
validate29.errors = vErrors;
return errors === 0;
}
const schema23 = {"type":"string","const":"Not Found"};
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23}];
return false;
}
if("Not Found" !== data){
validate30.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Not Found"},schema:"Not Found",parentSchema:schema23}];
return false;
}
validate30.errors = vErrors;
return errors === 0;
}
const schema24 = {"type":"string","const":"Method Not Allowed"};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24}];
return false;
}
if("Method Not Allowed" !== data){
validate31.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Method Not Allowed"},schema:"Method Not Allowed",parentSchema:schema24}];
return false;
}
validate31.errors = vErrors;
return errors === 0;
}
const schema25 = {"type":"string"};
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25}];
return false;
}
validate32.errors = vErrors;
return errors === 0;
}
export {
  validate0 as loginRequest,
  validate7 as createRequest,
  validate13 as token,
  validate14 as retryAfterGlobalHeader,
  validate15 as remainingGlobalHeader,
  validate16 as resetGlobalHeader,
  validate17 as invalidCode,
  validate18 as unauthorizedReply,
  validate19 as wwwAuthenticateHeader,
  validate20 as notAcceptableReply,
  validate21 as requestTimeoutReply,
  validate22 as conflictReply,
  validate23 as payloadTooLargeReply,
  validate24 as unsupportedMediaTypeReply,
  validate25 as teapotReply,
  validate26 as tooManyRequestsReply,
  validate27 as internalServerErrorReply,
  validate28 as serviceUnavailableReply,
  validate29 as takenReply,
  validate30 as unknownPathReply,
  validate31 as wrongMethodReply,
  validate32 as anyString,
};
