// Generated from test/bench/specs/bench.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
const func_290109ad = codePointLength;
function validate_11549acd(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.email === undefined) && (missing0 = "email")) || ((data.password === undefined) && (missing0 = "password"))) || ((data.validation === undefined) && (missing0 = "validation"))){
validate_11549acd.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.email !== undefined){
let data0 = data.email;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(data0.length <= 64 || func_290109ad(data0) <= 64)){
validate_11549acd.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data0.length >= 10 || func_290109ad(data0) >= 5)){
validate_11549acd.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_11549acd.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}}];
return false;
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
if(!(data1.length <= 64 || func_290109ad(data1) <= 64)){
validate_11549acd.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data1.length >= 16 || func_290109ad(data1) >= 8)){
validate_11549acd.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_11549acd.errors = [{instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validation !== undefined){
let data2 = data.validation;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(data2.length <= 2048 || func_290109ad(data2) <= 2048)){
validate_11549acd.errors = [{instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data2.length >= 2 || func_290109ad(data2) >= 1)){
validate_11549acd.errors = [{instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_11549acd.errors = [{instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type: "string"}}];
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
validate_11549acd.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_11549acd.errors = vErrors;
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
function validate_392b8939(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Number.isSafeInteger(data))){
validate_392b8939.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
validate_392b8939.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate_392b8939.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate_392b8939.errors = vErrors;
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
function validate_3d5e5749(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10){
validate_3d5e5749.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(Number.isSafeInteger(data0))){
validate_3d5e5749.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"}}];
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
validate_3d5e5749.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate_3d5e5749.errors = vErrors;
return errors === 0;
}
function validate_24b11737(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10){
validate_24b11737.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate_24b11737.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
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
validate_24b11737.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate_24b11737.errors = vErrors;
return errors === 0;
}
function validate_8621e843(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from !== undefined){
let data0 = data.from;
const _errs1 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate_8621e843.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data1 = data.to;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate_8621e843.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate_8621e843.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_8621e843.errors = vErrors;
return errors === 0;
}
function validate_e934c8ae(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.orders === undefined) && (missing0 = "orders")){
validate_e934c8ae.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.orders !== undefined){
let data0 = data.orders;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((data1.id === undefined) && (missing1 = "id")) || ((data1.buyer === undefined) && (missing1 = "buyer"))) || ((data1.price === undefined) && (missing1 = "price"))) || ((data1.paid === undefined) && (missing1 = "paid"))) || ((data1.tags === undefined) && (missing1 = "tags"))){
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0,schemaPath:"#/properties/orders/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
const _errs5 = errors;
if(!(Number.isSafeInteger(data2))){
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/id",schemaPath:"#/properties/orders/items/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/id",schemaPath:"#/properties/orders/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.buyer !== undefined){
let data3 = data1.buyer;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(data3.length <= 64 || func_290109ad(data3) <= 64)){
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/buyer",schemaPath:"#/properties/orders/items/properties/buyer/maxLength",keyword:"maxLength",params:{}}];
return false;
}
else {
if(!(data3.length >= 2 || func_290109ad(data3) >= 1)){
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/buyer",schemaPath:"#/properties/orders/items/properties/buyer/minLength",keyword:"minLength",params:{}}];
return false;
}
}
}
else {
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/buyer",schemaPath:"#/properties/orders/items/properties/buyer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.price !== undefined){
let data4 = data1.price;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/price",schemaPath:"#/properties/orders/items/properties/price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/price",schemaPath:"#/properties/orders/items/properties/price/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.paid !== undefined){
const _errs11 = errors;
if(typeof data1.paid !== "boolean"){
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/paid",schemaPath:"#/properties/orders/items/properties/paid/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.tags !== undefined){
let data6 = data1.tags;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 10){
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/tags",schemaPath:"#/properties/orders/items/properties/tags/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(data7.length <= 20 || func_290109ad(data7) <= 20)){
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/tags/" + i1,schemaPath:"#/properties/orders/items/properties/tags/items/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
else {
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/tags/" + i1,schemaPath:"#/properties/orders/items/properties/tags/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/tags",schemaPath:"#/properties/orders/items/properties/tags/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.note !== undefined){
let data8 = data1.note;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(data8.length <= 200 || func_290109ad(data8) <= 200)){
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/note",schemaPath:"#/properties/orders/items/properties/note/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
else {
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0+"/note",schemaPath:"#/properties/orders/items/properties/note/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders/" + i0,schemaPath:"#/properties/orders/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate_e934c8ae.errors = [{instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate_e934c8ae.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_e934c8ae.errors = vErrors;
return errors === 0;
}
const func_de309308 = Object.prototype.hasOwnProperty;
function validate_193f4e85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.token === undefined) || (!(func_de309308.call(data, "token")))) && (missing0 = "token")) || (((data.expiresAt === undefined) || (!(func_de309308.call(data, "expiresAt")))) && (missing0 = "expiresAt"))){
validate_193f4e85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "token") || (key0 === "expiresAt"))){
validate_193f4e85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.token !== undefined && func_de309308.call(data, "token")){
const _errs2 = errors;
if(typeof data.token !== "string"){
validate_193f4e85.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}}];
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
if(!(Number.isSafeInteger(data1))){
validate_193f4e85.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "integer"}}];
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
validate_193f4e85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_193f4e85.errors = vErrors;
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
function validate_8fd8369c(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) || (!(func_de309308.call(data, "id")))) && (missing0 = "id")) || (((data.limit === undefined) || (!(func_de309308.call(data, "limit")))) && (missing0 = "limit"))) || (((data.full === undefined) || (!(func_de309308.call(data, "full")))) && (missing0 = "full"))) || (((data.name === undefined) || (!(func_de309308.call(data, "name")))) && (missing0 = "name"))){
validate_8fd8369c.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "limit")) || (key0 === "full")) || (key0 === "name"))){
validate_8fd8369c.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func_de309308.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
if(!(Number.isSafeInteger(data0))){
validate_8fd8369c.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
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
if(!(Number.isSafeInteger(data1))){
validate_8fd8369c.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}}];
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
validate_8fd8369c.errors = [{instancePath:instancePath+"/full",schemaPath:"#/properties/full/type",keyword:"type",params:{type: "boolean"}}];
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
validate_8fd8369c.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate_8fd8369c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_8fd8369c.errors = vErrors;
return errors === 0;
}
function validate_81eb885d(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "from") || (key0 === "to"))){
validate_81eb885d.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined && func_de309308.call(data, "from")){
let data0 = data.from;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate_81eb885d.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func_de309308.call(data, "to")){
let data1 = data.to;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate_81eb885d.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "number"}}];
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
else {
validate_81eb885d.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_81eb885d.errors = vErrors;
return errors === 0;
}
function validate_17e09469(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.shop === undefined) || (!(func_de309308.call(data, "shop")))) && (missing0 = "shop")){
validate_17e09469.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "shop") || (key0 === "sizes")) || (key0 === "colors")) || (key0 === "tags")) || (key0 === "price")) || (key0 === "page"))){
validate_17e09469.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.shop !== undefined && func_de309308.call(data, "shop")){
let data0 = data.shop;
const _errs2 = errors;
if(!(Number.isSafeInteger(data0))){
validate_17e09469.errors = [{instancePath:instancePath+"/shop",schemaPath:"#/properties/shop/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sizes !== undefined && func_de309308.call(data, "sizes")){
let data1 = data.sizes;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 10){
validate_17e09469.errors = [{instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(!(Number.isSafeInteger(data2))){
validate_17e09469.errors = [{instancePath:instancePath+"/sizes/" + i0,schemaPath:"#/properties/sizes/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate_17e09469.errors = [{instancePath:instancePath+"/sizes",schemaPath:"#/properties/sizes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.colors !== undefined && func_de309308.call(data, "colors")){
let data3 = data.colors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 10){
validate_17e09469.errors = [{instancePath:instancePath+"/colors",schemaPath:"#/properties/colors/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(typeof data3[i1] !== "string"){
validate_17e09469.errors = [{instancePath:instancePath+"/colors/" + i1,schemaPath:"#/properties/colors/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate_17e09469.errors = [{instancePath:instancePath+"/colors",schemaPath:"#/properties/colors/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined && func_de309308.call(data, "tags")){
let data5 = data.tags;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 10){
validate_17e09469.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if(typeof data5[i2] !== "string"){
validate_17e09469.errors = [{instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate_17e09469.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined && func_de309308.call(data, "price")){
const _errs16 = errors;
if(!(validate_81eb885d(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate_81eb885d.errors : vErrors.concat(validate_81eb885d.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined && func_de309308.call(data, "page")){
let data8 = data.page;
const _errs17 = errors;
if(!(Number.isSafeInteger(data8))){
validate_17e09469.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs17 === errors;
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
validate_17e09469.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_17e09469.errors = vErrors;
return errors === 0;
}
function validate_59df810d(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.count === undefined) || (!(func_de309308.call(data, "count")))) && (missing0 = "count")){
validate_59df810d.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "count")){
validate_59df810d.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.count !== undefined && func_de309308.call(data, "count")){
let data0 = data.count;
if(!(Number.isSafeInteger(data0))){
validate_59df810d.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
}
}
}
}
else {
validate_59df810d.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_59df810d.errors = vErrors;
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
  validate_11549acd as loginRequest,
  validate_944d7412 as getItemId,
  validate_944d7412 as findGoodsShop,
  validate_944d7412 as findGoodsXPage,
  validate_392b8939 as getItemLimit,
  validate_16f64893 as anyBoolean,
  validate_3d5e5749 as findGoodsSizes,
  validate_24b11737 as findGoodsColors,
  validate_24b11737 as findGoodsTags,
  validate_8621e843 as price,
  validate_e934c8ae as orders,
  validate_193f4e85 as session,
  validate_237e3d8c as error,
  validate_8fd8369c as item,
  validate_17e09469 as goods,
  validate_59df810d as importOrdersReply200,
  validate_1a7a4d3b as anyString,
};
