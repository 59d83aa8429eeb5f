/** What is answered when a request is refused or fails. */
package kr.ansim.web.api.problem;
