/** Several portals of a test's own on one database, as in a data centre. */
package kr.ansim.web.nodes;
