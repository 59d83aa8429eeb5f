/** Sentences with places for facts: what is in them, and how facts are said in the language of the reader. */
@NullMarked
package kr.ansim.care.words;

import org.jspecify.annotations.NullMarked;
