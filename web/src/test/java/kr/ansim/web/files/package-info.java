/** Shows that files are kept by the shipped portal, and outlive its being killed. */
package kr.ansim.web.files;
