/**
 * What the REST clients of our adapters share: how requests go over the wire, and how strictly
 * answers are read. May use the kernel; knows no outside system and no domain.
 */
package kr.ansim.integration.rest;
