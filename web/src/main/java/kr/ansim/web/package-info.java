/**
 * The Faces portal and the REST API: turns what people and systems ask into calls of the modules' base packages.
 *
 * <p>May use the kernel and the base packages of the modules under {@code ejb/}; adapters are on board at run time only.
 */
package kr.ansim.web;
