/** What holds for every call: who may make it, what its address may say, and that its effect happens once. */
package kr.ansim.web.api.call;
