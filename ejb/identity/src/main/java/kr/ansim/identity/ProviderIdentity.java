package kr.ansim.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an OpenID Connect provider vouches for.
 *
 * @param subject issuer and subject together, unique among all providers
 * @param email verified by the provider
 * @param roles what the provider grants, which rules here then: none at all means that this person may not come in any
 *     more. Empty when the provider does not speak about roles and they are kept here
 */
public record ProviderIdentity(String subject, String email, String name, Locale language, Optional<Set<Role>> roles) {}
