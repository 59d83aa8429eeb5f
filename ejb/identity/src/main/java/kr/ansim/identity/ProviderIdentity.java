package kr.ansim.identity;

import java.util.Locale;
import java.util.Set;

/**
 * Whom an OpenID Connect provider vouches for.
 *
 * @param subject issuer and subject together, unique among all providers
 * @param email verified by the provider
 * @param roles what the provider's role claim grants; empty when roles are kept here
 */
public record ProviderIdentity(String subject, String email, String name, Locale language, Set<Role> roles) {}
