/** Shows that the modules work on Payara Server as they do on Payara Micro. */
package kr.ansim.ear;
