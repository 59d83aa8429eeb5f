/** Starts the house: the data source, then the tables, then the work of all modules. */
package kr.ansim.web.start;
