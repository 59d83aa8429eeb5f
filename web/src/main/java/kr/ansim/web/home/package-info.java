/** The start page of each role: real figures, each with the list behind it. */
package kr.ansim.web.home;
