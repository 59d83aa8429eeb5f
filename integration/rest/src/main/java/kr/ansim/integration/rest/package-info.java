/**
 * What the REST clients of our adapters share: how requests go over the wire. Knows no outside system and no domain.
 */
package kr.ansim.integration.rest;
