// Generated from specs/xpkg.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength, isDateTime } from "specgate/wire";
const schema_62bbae45 = {"type":"object","x-code":"invalid_or_empty_str","allOf":[{"x-code":"invalid_or_empty_str","required":["email"],"properties":{"email":{"$ref":"schema:in/Email"}}},{"x-code":"invalid_or_empty_str","required":["password"],"properties":{"password":{"$ref":"schema:in/Password"}}},{"x-code":"invalid_or_empty_str","required":["validation"],"properties":{"validation":{"$ref":"schema:in/Validation"}}}]};
const schema_f28a7b8b = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"pattern":"\\S","x-code":"invalid_or_empty_str"},{"type":"string","pattern":"^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$","maxLength":1024,"x-code":"bad_email"},{"type":"string","pattern":"^\\s*\\S{5,64}\\s*$","x-code":"bad_len"}]};
const pattern_902f887c = new RegExp("\\S", "u");
const pattern_c1c2107b = new RegExp("^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$", "u");
const pattern_20e7a98a = new RegExp("^\\s*\\S{5,64}\\s*$", "u");
const func_290109ad = codePointLength;
function validate_d8ccfba6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_d8ccfba6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_f28a7b8b.type,parentSchema:schema_f28a7b8b}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern_902f887c.test(data)){
validate_d8ccfba6.errors = [{instancePath,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema_f28a7b8b.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern_c1c2107b.test(data)){
validate_d8ccfba6.errors = [{instancePath,schemaPath:"#/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$"},schema:"^\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9\\-]{0,61}[A-Za-z0-9]\\s*$",parentSchema:schema_f28a7b8b.allOf[1]}];
return false;
}
else {
if(!(data.length <= 1024 || func_290109ad(data) <= 1024)){
validate_d8ccfba6.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:1024,parentSchema:schema_f28a7b8b.allOf[1]}];
return false;
}
}
}
else {
validate_d8ccfba6.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema_f28a7b8b.allOf[1].type,parentSchema:schema_f28a7b8b.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data === "string"){
if(!pattern_20e7a98a.test(data)){
validate_d8ccfba6.errors = [{instancePath,schemaPath:"#/allOf/2/pattern",keyword:"pattern",params:{pattern: "^\\s*\\S{5,64}\\s*$"},schema:"^\\s*\\S{5,64}\\s*$",parentSchema:schema_f28a7b8b.allOf[2]}];
return false;
}
}
else {
validate_d8ccfba6.errors = [{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "string"},schema:schema_f28a7b8b.allOf[2].type,parentSchema:schema_f28a7b8b.allOf[2]}];
return false;
}
}
var valid0 = _errs4 === errors;
}
}
validate_d8ccfba6.errors = vErrors;
return errors === 0;
}
const schema_c17c9cbe = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"minLength":1,"x-code":"invalid_or_empty_str"},{"type":"string","minLength":8,"maxLength":64,"x-code":"bad_len"},{"type":"string","not":{"pattern":"^[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]$"},"x-code":"is_password"}]};
const pattern_18895db6 = new RegExp("^[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]$", "u");
function validate_77633e87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_77633e87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_c17c9cbe.type,parentSchema:schema_c17c9cbe}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!(data.length >= 2 || func_290109ad(data) >= 1)){
validate_77633e87.errors = [{instancePath,schemaPath:"#/allOf/0/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema_c17c9cbe.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!(data.length <= 64 || func_290109ad(data) <= 64)){
validate_77633e87.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:64,parentSchema:schema_c17c9cbe.allOf[1]}];
return false;
}
else {
if(!(data.length >= 16 || func_290109ad(data) >= 8)){
validate_77633e87.errors = [{instancePath,schemaPath:"#/allOf/1/minLength",keyword:"minLength",params:{},schema:8,parentSchema:schema_c17c9cbe.allOf[1]}];
return false;
}
}
}
else {
validate_77633e87.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema_c17c9cbe.allOf[1].type,parentSchema:schema_c17c9cbe.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(typeof data !== "string"){
validate_77633e87.errors = [{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "string"},schema:schema_c17c9cbe.allOf[2].type,parentSchema:schema_c17c9cbe.allOf[2]}];
return false;
}
const _errs6 = errors;
const _errs7 = errors;
if(typeof data === "string"){
if(!pattern_18895db6.test(data)){
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
validate_77633e87.errors = [{instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},schema:schema_c17c9cbe.allOf[2].not,parentSchema:schema_c17c9cbe.allOf[2]}];
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
validate_77633e87.errors = vErrors;
return errors === 0;
}
const schema_9e747642 = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"minLength":1,"x-code":"invalid_or_empty_str"},{"type":"string","maxLength":8192,"x-code":"bad_len"}]};
function validate_8905aab9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_8905aab9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_9e747642.type,parentSchema:schema_9e747642}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!(data.length >= 2 || func_290109ad(data) >= 1)){
validate_8905aab9.errors = [{instancePath,schemaPath:"#/allOf/0/minLength",keyword:"minLength",params:{},schema:1,parentSchema:schema_9e747642.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!(data.length <= 8192 || func_290109ad(data) <= 8192)){
validate_8905aab9.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:8192,parentSchema:schema_9e747642.allOf[1]}];
return false;
}
}
else {
validate_8905aab9.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema_9e747642.allOf[1].type,parentSchema:schema_9e747642.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
}
validate_8905aab9.errors = vErrors;
return errors === 0;
}
function validate_2fca56f7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate_2fca56f7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema_62bbae45.type,parentSchema:schema_62bbae45}];
return false;
}
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
validate_2fca56f7.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema_62bbae45.allOf[0].required,parentSchema:schema_62bbae45.allOf[0]}];
return false;
}
else {
if(data.email !== undefined){
if(!(validate_d8ccfba6(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate_d8ccfba6.errors : vErrors.concat(validate_d8ccfba6.errors);
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
if((data.password === undefined) && (missing1 = "password")){
validate_2fca56f7.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing1},schema:schema_62bbae45.allOf[1].required,parentSchema:schema_62bbae45.allOf[1]}];
return false;
}
else {
if(data.password !== undefined){
if(!(validate_77633e87(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate_77633e87.errors : vErrors.concat(validate_77633e87.errors);
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
if((data.validation === undefined) && (missing2 = "validation")){
validate_2fca56f7.errors = [{instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: missing2},schema:schema_62bbae45.allOf[2].required,parentSchema:schema_62bbae45.allOf[2]}];
return false;
}
else {
if(data.validation !== undefined){
if(!(validate_8905aab9(data.validation, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData}))){
vErrors = vErrors === null ? validate_8905aab9.errors : vErrors.concat(validate_8905aab9.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs5 === errors;
}
}
validate_2fca56f7.errors = vErrors;
return errors === 0;
}
const schema_d6c93944 = {"type":"object","x-code":"invalid_or_empty_str","allOf":[{"x-code":"invalid_or_empty_str","required":["email"],"properties":{"email":{"$ref":"schema:in/Email"}}},{"x-code":"invalid_or_empty_str","required":["name"],"properties":{"name":{"$ref":"schema:in/Name"}}},{"x-code":"invalid_or_empty_str","required":["password"],"properties":{"password":{"$ref":"schema:in/Password"}}},{"x-code":"invalid_or_empty_str","required":["validation"],"properties":{"validation":{"$ref":"schema:in/Validation"}}}]};
const schema_aee82c4e = {"type":"string","x-code":"invalid_or_empty_str","allOf":[{"pattern":"\\S","x-code":"invalid_or_empty_str"},{"type":"string","pattern":"^\\s*\\S[\\s\\S]{1,30}\\S\\s*$","maxLength":1024,"x-code":"bad_len"},{"type":"string","pattern":"^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$","x-code":"invalid_name"}]};
const pattern_ad8df00f = new RegExp("^\\s*\\S[\\s\\S]{1,30}\\S\\s*$", "u");
const pattern_20e2757b = new RegExp("^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$", "u");
function validate_d4b1c7e1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_d4b1c7e1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_aee82c4e.type,parentSchema:schema_aee82c4e}];
return false;
}
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern_902f887c.test(data)){
validate_d4b1c7e1.errors = [{instancePath,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema_aee82c4e.allOf[0]}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern_ad8df00f.test(data)){
validate_d4b1c7e1.errors = [{instancePath,schemaPath:"#/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*\\S[\\s\\S]{1,30}\\S\\s*$"},schema:"^\\s*\\S[\\s\\S]{1,30}\\S\\s*$",parentSchema:schema_aee82c4e.allOf[1]}];
return false;
}
else {
if(!(data.length <= 1024 || func_290109ad(data) <= 1024)){
validate_d4b1c7e1.errors = [{instancePath,schemaPath:"#/allOf/1/maxLength",keyword:"maxLength",params:{},schema:1024,parentSchema:schema_aee82c4e.allOf[1]}];
return false;
}
}
}
else {
validate_d4b1c7e1.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "string"},schema:schema_aee82c4e.allOf[1].type,parentSchema:schema_aee82c4e.allOf[1]}];
return false;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs4 = errors;
if(errors === _errs4){
if(typeof data === "string"){
if(!pattern_20e2757b.test(data)){
validate_d4b1c7e1.errors = [{instancePath,schemaPath:"#/allOf/2/pattern",keyword:"pattern",params:{pattern: "^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$"},schema:"^\\s*[A-Za-z][A-Za-z0-9\\x20-\\x2e]+[A-Za-z0-9]\\s*$",parentSchema:schema_aee82c4e.allOf[2]}];
return false;
}
}
else {
validate_d4b1c7e1.errors = [{instancePath,schemaPath:"#/allOf/2/type",keyword:"type",params:{type: "string"},schema:schema_aee82c4e.allOf[2].type,parentSchema:schema_aee82c4e.allOf[2]}];
return false;
}
}
var valid0 = _errs4 === errors;
}
}
validate_d4b1c7e1.errors = vErrors;
return errors === 0;
}
function validate_a7abf698(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate_a7abf698.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema_d6c93944.type,parentSchema:schema_d6c93944}];
return false;
}
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
validate_a7abf698.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},schema:schema_d6c93944.allOf[0].required,parentSchema:schema_d6c93944.allOf[0]}];
return false;
}
else {
if(data.email !== undefined){
if(!(validate_d8ccfba6(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate_d8ccfba6.errors : vErrors.concat(validate_d8ccfba6.errors);
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
if((data.name === undefined) && (missing1 = "name")){
validate_a7abf698.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing1},schema:schema_d6c93944.allOf[1].required,parentSchema:schema_d6c93944.allOf[1]}];
return false;
}
else {
if(data.name !== undefined){
if(!(validate_d4b1c7e1(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate_d4b1c7e1.errors : vErrors.concat(validate_d4b1c7e1.errors);
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
if((data.password === undefined) && (missing2 = "password")){
validate_a7abf698.errors = [{instancePath,schemaPath:"#/allOf/2/required",keyword:"required",params:{missingProperty: missing2},schema:schema_d6c93944.allOf[2].required,parentSchema:schema_d6c93944.allOf[2]}];
return false;
}
else {
if(data.password !== undefined){
if(!(validate_77633e87(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate_77633e87.errors : vErrors.concat(validate_77633e87.errors);
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
if((data.validation === undefined) && (missing3 = "validation")){
validate_a7abf698.errors = [{instancePath,schemaPath:"#/allOf/3/required",keyword:"required",params:{missingProperty: missing3},schema:schema_d6c93944.allOf[3].required,parentSchema:schema_d6c93944.allOf[3]}];
return false;
}
else {
if(data.validation !== undefined){
if(!(validate_8905aab9(data.validation, {instancePath:instancePath+"/validation",parentData:data,parentDataProperty:"validation",rootData}))){
vErrors = vErrors === null ? validate_8905aab9.errors : vErrors.concat(validate_8905aab9.errors);
errors = vErrors.length;
}
}
}
}
var valid0 = _errs7 === errors;
}
}
}
validate_a7abf698.errors = vErrors;
return errors === 0;
}
const schema_f9405ead = {"type":"object","properties":{"token":{"type":"string"}},"required":["token"],"additionalProperties":false};
const func_de309308 = Object.prototype.hasOwnProperty;
function validate_9f03470b(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) || (!(func_de309308.call(data, "token")))) && (missing0 = "token")){
validate_9f03470b.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},schema:schema_f9405ead.required,parentSchema:schema_f9405ead}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "token")){
validate_9f03470b.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema_f9405ead}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.token !== undefined && func_de309308.call(data, "token")){
let data0 = data.token;
if(typeof data0 !== "string"){
validate_9f03470b.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},schema:schema_f9405ead.properties.token.type,parentSchema:schema_f9405ead.properties.token}];
return false;
}
}
}
}
}
else {
validate_9f03470b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema_f9405ead.type,parentSchema:schema_f9405ead}];
return false;
}
}
validate_9f03470b.errors = vErrors;
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
const schema_94bbde6e = {"type":"integer","minimum":0};
function validate_fdbaa28f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Number.isSafeInteger(data))){
validate_fdbaa28f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema_94bbde6e.type,parentSchema:schema_94bbde6e}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate_fdbaa28f.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema_94bbde6e}];
return false;
}
}
}
validate_fdbaa28f.errors = vErrors;
return errors === 0;
}
const schema_da08b8dd = {"type":"string","format":"date-time"};
const func_8e47d3e0 = isDateTime;
function validate_b5e7c1af(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(func_8e47d3e0(data))){
validate_b5e7c1af.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{},schema:"date-time",parentSchema:schema_da08b8dd}];
return false;
}
}
else {
validate_b5e7c1af.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_da08b8dd.type,parentSchema:schema_da08b8dd}];
return false;
}
}
}
validate_b5e7c1af.errors = vErrors;
return errors === 0;
}
const schema_f60cce32 = {"type":"string","enum":["invalid_or_empty_str","bad_len","bad_email","is_password","invalid_name"]};
function validate_4697bde2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_4697bde2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_f60cce32.type,parentSchema:schema_f60cce32}];
return false;
}
if(!(((((data === "invalid_or_empty_str") || (data === "bad_len")) || (data === "bad_email")) || (data === "is_password")) || (data === "invalid_name"))){
validate_4697bde2.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_f60cce32.enum},schema:schema_f60cce32.enum,parentSchema:schema_f60cce32}];
return false;
}
validate_4697bde2.errors = vErrors;
return errors === 0;
}
const schema_67ca8cad = {"type":"string","const":"Unauthorized"};
function validate_9126dcc6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_9126dcc6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_67ca8cad.type,parentSchema:schema_67ca8cad}];
return false;
}
if("Unauthorized" !== data){
validate_9126dcc6.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Unauthorized"},schema:"Unauthorized",parentSchema:schema_67ca8cad}];
return false;
}
validate_9126dcc6.errors = vErrors;
return errors === 0;
}
const schema_9848b249 = {"type":"string","const":"Bearer realm=\"xpkg\""};
function validate_93cc904f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_93cc904f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_9848b249.type,parentSchema:schema_9848b249}];
return false;
}
if("Bearer realm=\"xpkg\"" !== data){
validate_93cc904f.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Bearer realm=\"xpkg\""},schema:"Bearer realm=\"xpkg\"",parentSchema:schema_9848b249}];
return false;
}
validate_93cc904f.errors = vErrors;
return errors === 0;
}
const schema_a2ba2fd9 = {"type":"string","const":"Not Acceptable"};
function validate_8b950765(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_8b950765.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_a2ba2fd9.type,parentSchema:schema_a2ba2fd9}];
return false;
}
if("Not Acceptable" !== data){
validate_8b950765.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Not Acceptable"},schema:"Not Acceptable",parentSchema:schema_a2ba2fd9}];
return false;
}
validate_8b950765.errors = vErrors;
return errors === 0;
}
const schema_ca3db76a = {"type":"string","const":"Request Timeout"};
function validate_6ad7e14d(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_6ad7e14d.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_ca3db76a.type,parentSchema:schema_ca3db76a}];
return false;
}
if("Request Timeout" !== data){
validate_6ad7e14d.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Request Timeout"},schema:"Request Timeout",parentSchema:schema_ca3db76a}];
return false;
}
validate_6ad7e14d.errors = vErrors;
return errors === 0;
}
const schema_e1db55f9 = {"type":"string","const":"Conflict"};
function validate_6e5b82d2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_6e5b82d2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_e1db55f9.type,parentSchema:schema_e1db55f9}];
return false;
}
if("Conflict" !== data){
validate_6e5b82d2.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Conflict"},schema:"Conflict",parentSchema:schema_e1db55f9}];
return false;
}
validate_6e5b82d2.errors = vErrors;
return errors === 0;
}
const schema_b469ebab = {"type":"string","const":"Payload Too Large"};
function validate_df10b3bb(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_df10b3bb.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_b469ebab.type,parentSchema:schema_b469ebab}];
return false;
}
if("Payload Too Large" !== data){
validate_df10b3bb.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Payload Too Large"},schema:"Payload Too Large",parentSchema:schema_b469ebab}];
return false;
}
validate_df10b3bb.errors = vErrors;
return errors === 0;
}
const schema_6b0e9cf5 = {"type":"string","const":"Unsupported Media Type"};
function validate_e46f0ccb(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_e46f0ccb.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_6b0e9cf5.type,parentSchema:schema_6b0e9cf5}];
return false;
}
if("Unsupported Media Type" !== data){
validate_e46f0ccb.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Unsupported Media Type"},schema:"Unsupported Media Type",parentSchema:schema_6b0e9cf5}];
return false;
}
validate_e46f0ccb.errors = vErrors;
return errors === 0;
}
const schema_0c18ef9a = {"type":"string","const":"I'm a Teapot"};
function validate_f09a2e7e(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_f09a2e7e.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_0c18ef9a.type,parentSchema:schema_0c18ef9a}];
return false;
}
if("I'm a Teapot" !== data){
validate_f09a2e7e.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "I'm a Teapot"},schema:"I'm a Teapot",parentSchema:schema_0c18ef9a}];
return false;
}
validate_f09a2e7e.errors = vErrors;
return errors === 0;
}
const schema_b97f8ae7 = {"type":"string","const":"Too Many Requests"};
function validate_3a00cd13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_3a00cd13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_b97f8ae7.type,parentSchema:schema_b97f8ae7}];
return false;
}
if("Too Many Requests" !== data){
validate_3a00cd13.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Too Many Requests"},schema:"Too Many Requests",parentSchema:schema_b97f8ae7}];
return false;
}
validate_3a00cd13.errors = vErrors;
return errors === 0;
}
const schema_205f8fdb = {"type":"string","const":"Internal Server Error"};
function validate_8d39a9a8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_8d39a9a8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_205f8fdb.type,parentSchema:schema_205f8fdb}];
return false;
}
if("Internal Server Error" !== data){
validate_8d39a9a8.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Internal Server Error"},schema:"Internal Server Error",parentSchema:schema_205f8fdb}];
return false;
}
validate_8d39a9a8.errors = vErrors;
return errors === 0;
}
const schema_69a2975a = {"type":"string","const":"Service Unavailable"};
function validate_7ae1e4cf(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_7ae1e4cf.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_69a2975a.type,parentSchema:schema_69a2975a}];
return false;
}
if("Service Unavailable" !== data){
validate_7ae1e4cf.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Service Unavailable"},schema:"Service Unavailable",parentSchema:schema_69a2975a}];
return false;
}
validate_7ae1e4cf.errors = vErrors;
return errors === 0;
}
const schema_c9582a0e = {"type":"string","enum":["email","name"]};
function validate_d2db6948(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_d2db6948.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_c9582a0e.type,parentSchema:schema_c9582a0e}];
return false;
}
if(!((data === "email") || (data === "name"))){
validate_d2db6948.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema_c9582a0e.enum},schema:schema_c9582a0e.enum,parentSchema:schema_c9582a0e}];
return false;
}
validate_d2db6948.errors = vErrors;
return errors === 0;
}
const schema_d99fe6c2 = {"type":"string","const":"Not Found"};
function validate_903efe64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_903efe64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_d99fe6c2.type,parentSchema:schema_d99fe6c2}];
return false;
}
if("Not Found" !== data){
validate_903efe64.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Not Found"},schema:"Not Found",parentSchema:schema_d99fe6c2}];
return false;
}
validate_903efe64.errors = vErrors;
return errors === 0;
}
const schema_cc8855c5 = {"type":"string","const":"Method Not Allowed"};
function validate_1ef673d8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate_1ef673d8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema_cc8855c5.type,parentSchema:schema_cc8855c5}];
return false;
}
if("Method Not Allowed" !== data){
validate_1ef673d8.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "Method Not Allowed"},schema:"Method Not Allowed",parentSchema:schema_cc8855c5}];
return false;
}
validate_1ef673d8.errors = vErrors;
return errors === 0;
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
export {
  validate_2fca56f7 as loginRequest,
  validate_a7abf698 as createRequest,
  validate_9f03470b as token,
  validate_249a171c as retryAfterGlobalHeader,
  validate_249a171c as limitGlobalHeader,
  validate_249a171c as retryAfterHeader,
  validate_249a171c as limitHeader,
  validate_249a171c as retryAfterBusyHeader,
  validate_fdbaa28f as remainingGlobalHeader,
  validate_fdbaa28f as remainingHeader,
  validate_b5e7c1af as resetGlobalHeader,
  validate_b5e7c1af as resetHeader,
  validate_4697bde2 as invalidCode,
  validate_9126dcc6 as unauthorizedReply,
  validate_93cc904f as wwwAuthenticateHeader,
  validate_8b950765 as notAcceptableReply,
  validate_6ad7e14d as requestTimeoutReply,
  validate_6e5b82d2 as conflictReply,
  validate_df10b3bb as payloadTooLargeReply,
  validate_e46f0ccb as unsupportedMediaTypeReply,
  validate_f09a2e7e as teapotReply,
  validate_3a00cd13 as tooManyRequestsReply,
  validate_8d39a9a8 as internalServerErrorReply,
  validate_7ae1e4cf as serviceUnavailableReply,
  validate_d2db6948 as takenReply,
  validate_903efe64 as unknownPathReply,
  validate_1ef673d8 as wrongMethodReply,
  validate_cb376fed as anyString,
};
