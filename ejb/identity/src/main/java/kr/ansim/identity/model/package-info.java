/** Accounts, credentials, shops and keys as they are stored, and the policies on them. Internal to this module. */
@NullMarked
package kr.ansim.identity.model;

import org.jspecify.annotations.NullMarked;
