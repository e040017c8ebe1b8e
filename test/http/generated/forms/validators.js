// Generated from test/http/specs/forms.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import { codePointLength } from "specgate/wire";
const schema_12071cca = {"type":"object","properties":{"text":{"type":"string","maxLength":100000},"count":{"type":"integer"},"ratio":{"type":"number"},"yes":{"type":"boolean"},"either":{"type":["integer","string"]},"id":{"readOnly":true},"texts":{"type":"array","items":{"type":"string"}},"counts":{"type":"array","items":{"type":"integer"},"maxItems":2000},"point":{"$ref":"schema:in/Point"},"points":{"type":"array","items":{"$ref":"schema:in/Point"}}},"required":["text"]};
const func_290109ad = codePointLength;
function validate_ac8c5de1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.x === undefined) && (missing0 = "x")) || ((data.y === undefined) && (missing0 = "y"))){
validate_ac8c5de1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "x") || (key0 === "y")) || (key0 === "label"))){
validate_ac8c5de1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.x !== undefined){
let data0 = data.x;
const _errs2 = errors;
if(!(Number.isSafeInteger(data0))){
validate_ac8c5de1.errors = [{instancePath:instancePath+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.y !== undefined){
let data1 = data.y;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_ac8c5de1.errors = [{instancePath:instancePath+"/y",schemaPath:"#/properties/y/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs6 = errors;
if(typeof data.label !== "string"){
validate_ac8c5de1.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate_ac8c5de1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_ac8c5de1.errors = vErrors;
return errors === 0;
}
function validate_0e58b276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate_0e58b276.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.text !== undefined){
let data0 = data.text;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(data0.length <= 100000 || func_290109ad(data0) <= 100000)){
validate_0e58b276.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
else {
validate_0e58b276.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data1 = data.count;
const _errs3 = errors;
if(!(Number.isSafeInteger(data1))){
validate_0e58b276.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ratio !== undefined){
let data2 = data.ratio;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate_0e58b276.errors = [{instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.yes !== undefined){
const _errs7 = errors;
if(typeof data.yes !== "boolean"){
validate_0e58b276.errors = [{instancePath:instancePath+"/yes",schemaPath:"#/properties/yes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.either !== undefined){
let data4 = data.either;
const _errs9 = errors;
if((!(Number.isSafeInteger(data4))) && (typeof data4 !== "string")){
validate_0e58b276.errors = [{instancePath:instancePath+"/either",schemaPath:"#/properties/either/type",keyword:"type",params:{type: schema_12071cca.properties.either.type}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs11 = errors;
validate_0e58b276.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/readOnly",keyword:"readOnly",params:{}}];
return false;
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.texts !== undefined){
let data6 = data.texts;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(typeof data6[i0] !== "string"){
validate_0e58b276.errors = [{instancePath:instancePath+"/texts/" + i0,schemaPath:"#/properties/texts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate_0e58b276.errors = [{instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data8 = data.counts;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
if(data8.length > 2000){
validate_0e58b276.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs18 = errors;
if(!(Number.isSafeInteger(data9))){
validate_0e58b276.errors = [{instancePath:instancePath+"/counts/" + i1,schemaPath:"#/properties/counts/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate_0e58b276.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.point !== undefined){
const _errs20 = errors;
if(!(validate_ac8c5de1(data.point, {instancePath:instancePath+"/point",parentData:data,parentDataProperty:"point",rootData}))){
vErrors = vErrors === null ? validate_ac8c5de1.errors : vErrors.concat(validate_ac8c5de1.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.points !== undefined){
let data11 = data.points;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid3 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(!(validate_ac8c5de1(data11[i2], {instancePath:instancePath+"/points/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate_ac8c5de1.errors : vErrors.concat(validate_ac8c5de1.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate_0e58b276.errors = [{instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
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
validate_0e58b276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_0e58b276.errors = vErrors;
return errors === 0;
}
function validate_b729e97f(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "commas") || (key0 === "pipes")) || (key0 === "spaces")) || (key0 === "deep")) || (key0 === "joined")) || (key0 === "json"))){
validate_b729e97f.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.commas !== undefined){
let data0 = data.commas;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_b729e97f.errors = [{instancePath:instancePath+"/commas/" + i0,schemaPath:"#/properties/commas/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate_b729e97f.errors = [{instancePath:instancePath+"/commas",schemaPath:"#/properties/commas/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pipes !== undefined){
let data2 = data.pipes;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(typeof data2[i1] !== "string"){
validate_b729e97f.errors = [{instancePath:instancePath+"/pipes/" + i1,schemaPath:"#/properties/pipes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate_b729e97f.errors = [{instancePath:instancePath+"/pipes",schemaPath:"#/properties/pipes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spaces !== undefined){
let data4 = data.spaces;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs12 = errors;
if(typeof data4[i2] !== "string"){
validate_b729e97f.errors = [{instancePath:instancePath+"/spaces/" + i2,schemaPath:"#/properties/spaces/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate_b729e97f.errors = [{instancePath:instancePath+"/spaces",schemaPath:"#/properties/spaces/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deep !== undefined){
const _errs14 = errors;
if(!(validate_ac8c5de1(data.deep, {instancePath:instancePath+"/deep",parentData:data,parentDataProperty:"deep",rootData}))){
vErrors = vErrors === null ? validate_ac8c5de1.errors : vErrors.concat(validate_ac8c5de1.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.joined !== undefined){
const _errs15 = errors;
if(!(validate_ac8c5de1(data.joined, {instancePath:instancePath+"/joined",parentData:data,parentDataProperty:"joined",rootData}))){
vErrors = vErrors === null ? validate_ac8c5de1.errors : vErrors.concat(validate_ac8c5de1.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.json !== undefined){
const _errs16 = errors;
if(typeof data.json !== "string"){
validate_b729e97f.errors = [{instancePath:instancePath+"/json",schemaPath:"#/properties/json/type",keyword:"type",params:{type: "string"}}];
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
else {
validate_b729e97f.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_b729e97f.errors = vErrors;
return errors === 0;
}
function validate_a9a31fb8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate_a9a31fb8.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate_a9a31fb8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_a9a31fb8.errors = vErrors;
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
function validate_f58f1d88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!(data.length <= 10 || func_290109ad(data) <= 10)){
validate_f58f1d88.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
else {
validate_f58f1d88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate_f58f1d88.errors = vErrors;
return errors === 0;
}
function validate_3ff3df7c(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.document === undefined) && (missing0 = "document"))){
validate_3ff3df7c.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.title !== undefined){
let data0 = data.title;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(data0.length >= 2 || func_290109ad(data0) >= 1)){
validate_3ff3df7c.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{}}];
return false;
}
}
else {
validate_3ff3df7c.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.about !== undefined){
const _errs3 = errors;
if(!(validate_ac8c5de1(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData}))){
vErrors = vErrors === null ? validate_ac8c5de1.errors : vErrors.concat(validate_ac8c5de1.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data2 = data.tags;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 3){
validate_3ff3df7c.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 3}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(data3.length <= 10 || func_290109ad(data3) <= 10)){
validate_3ff3df7c.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
else {
validate_3ff3df7c.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate_3ff3df7c.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pages !== undefined){
let data4 = data.pages;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
if(data4.length > 2){
validate_3ff3df7c.errors = [{instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
}
else {
validate_3ff3df7c.errors = [{instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "array"}}];
return false;
}
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
else {
validate_3ff3df7c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_3ff3df7c.errors = vErrors;
return errors === 0;
}
const func_de309308 = Object.prototype.hasOwnProperty;
function validate_29f990e7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.value === undefined) || (!(func_de309308.call(data, "value")))) && (missing0 = "value")){
validate_29f990e7.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 of Object.keys(data)){
if(!(key0 === "value")){
validate_29f990e7.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate_29f990e7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_29f990e7.errors = vErrors;
return errors === 0;
}
function validate_a143dd95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) || (!(func_de309308.call(data, "kind")))) && (missing0 = "kind")){
validate_a143dd95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "kind") || (key0 === "at")) || (key0 === "rule"))){
validate_a143dd95.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func_de309308.call(data, "kind")){
const _errs2 = errors;
if(typeof data.kind !== "string"){
validate_a143dd95.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined && func_de309308.call(data, "at")){
const _errs4 = errors;
if(typeof data.at !== "string"){
validate_a143dd95.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined && func_de309308.call(data, "rule")){
const _errs6 = errors;
if(typeof data.rule !== "string"){
validate_a143dd95.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
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
validate_a143dd95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_a143dd95.errors = vErrors;
return errors === 0;
}
const schema_97be3254 = {"type":"object","properties":{"text":{"type":"string","maxLength":100000},"count":{"type":"integer"},"ratio":{"type":"number"},"yes":{"type":"boolean"},"either":{"type":["integer","string"]},"id":{"type":"integer"},"texts":{"type":"array","items":{"type":"string"}},"counts":{"type":"array","items":{"type":"integer"},"maxItems":2000},"point":{"$ref":"schema:out/Point"},"points":{"type":"array","items":{"$ref":"schema:out/Point"}}},"required":["text"],"additionalProperties":false};
function validate_eaea5a71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.x === undefined) || (!(func_de309308.call(data, "x")))) && (missing0 = "x")) || (((data.y === undefined) || (!(func_de309308.call(data, "y")))) && (missing0 = "y"))){
validate_eaea5a71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "x") || (key0 === "y")) || (key0 === "label"))){
validate_eaea5a71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.x !== undefined && func_de309308.call(data, "x")){
let data0 = data.x;
const _errs2 = errors;
if(!(Number.isSafeInteger(data0))){
validate_eaea5a71.errors = [{instancePath:instancePath+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.y !== undefined && func_de309308.call(data, "y")){
let data1 = data.y;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_eaea5a71.errors = [{instancePath:instancePath+"/y",schemaPath:"#/properties/y/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined && func_de309308.call(data, "label")){
const _errs6 = errors;
if(typeof data.label !== "string"){
validate_eaea5a71.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate_eaea5a71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_eaea5a71.errors = vErrors;
return errors === 0;
}
function validate_9d9fcd37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func_de309308.call(data, "text")))) && (missing0 = "text")){
validate_9d9fcd37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func_de309308.call(schema_97be3254.properties, key0))){
validate_9d9fcd37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func_de309308.call(data, "text")){
let data0 = data.text;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(data0.length <= 100000 || func_290109ad(data0) <= 100000)){
validate_9d9fcd37.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{}}];
return false;
}
}
else {
validate_9d9fcd37.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined && func_de309308.call(data, "count")){
let data1 = data.count;
const _errs4 = errors;
if(!(Number.isSafeInteger(data1))){
validate_9d9fcd37.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ratio !== undefined && func_de309308.call(data, "ratio")){
let data2 = data.ratio;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate_9d9fcd37.errors = [{instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.yes !== undefined && func_de309308.call(data, "yes")){
const _errs8 = errors;
if(typeof data.yes !== "boolean"){
validate_9d9fcd37.errors = [{instancePath:instancePath+"/yes",schemaPath:"#/properties/yes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.either !== undefined && func_de309308.call(data, "either")){
let data4 = data.either;
const _errs10 = errors;
if((!(Number.isSafeInteger(data4))) && (typeof data4 !== "string")){
validate_9d9fcd37.errors = [{instancePath:instancePath+"/either",schemaPath:"#/properties/either/type",keyword:"type",params:{type: schema_97be3254.properties.either.type}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func_de309308.call(data, "id")){
let data5 = data.id;
const _errs12 = errors;
if(!(Number.isSafeInteger(data5))){
validate_9d9fcd37.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.texts !== undefined && func_de309308.call(data, "texts")){
let data6 = data.texts;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data6[i0] !== "string"){
validate_9d9fcd37.errors = [{instancePath:instancePath+"/texts/" + i0,schemaPath:"#/properties/texts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate_9d9fcd37.errors = [{instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined && func_de309308.call(data, "counts")){
let data8 = data.counts;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length > 2000){
validate_9d9fcd37.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs20 = errors;
if(!(Number.isSafeInteger(data9))){
validate_9d9fcd37.errors = [{instancePath:instancePath+"/counts/" + i1,schemaPath:"#/properties/counts/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate_9d9fcd37.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.point !== undefined && func_de309308.call(data, "point")){
const _errs22 = errors;
if(!(validate_eaea5a71(data.point, {instancePath:instancePath+"/point",parentData:data,parentDataProperty:"point",rootData}))){
vErrors = vErrors === null ? validate_eaea5a71.errors : vErrors.concat(validate_eaea5a71.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.points !== undefined && func_de309308.call(data, "points")){
let data11 = data.points;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid3 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs25 = errors;
if(!(validate_eaea5a71(data11[i2], {instancePath:instancePath+"/points/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate_eaea5a71.errors : vErrors.concat(validate_eaea5a71.errors);
errors = vErrors.length;
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
else {
validate_9d9fcd37.errors = [{instancePath:instancePath+"/points",schemaPath:"#/properties/points/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
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
}
else {
validate_9d9fcd37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate_9d9fcd37.errors = vErrors;
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
  validate_0e58b276 as fields,
  validate_b729e97f as sendStylesBody,
  validate_a9a31fb8 as sendFreeBodyXWwwFormUrlencoded,
  validate_a9a31fb8 as sendFreeBodyFormData,
  validate_6cc5ec45 as sendFilesBodyTitle,
  validate_ac8c5de1 as point,
  validate_f58f1d88 as sendFilesBodyTags,
  validate_3ff3df7c as sendFilesBody,
  validate_29f990e7 as came,
  validate_a143dd95 as failure,
  validate_9d9fcd37 as fieldsReply,
  validate_1a7a4d3b as anyString,
};
