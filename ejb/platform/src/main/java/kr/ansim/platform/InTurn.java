package kr.ansim.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Short work with the database that waits for nothing outside, of which only a few are done at once, in the order in which they
 * came. Where all processors are busy, those that share them all end late; in turn each but the last ends sooner. Nobody holds a
 * transaction while waiting, so it goes on methods that begin none.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface InTurn {}
