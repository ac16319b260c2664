package org.papergraph.queries.index;

import org.papergraph.ontology.Role;

/** What a concept is to a paper, as bits: one for each role that a summary gives it, or that only something narrower is there. */
// What is stored is made anew by each version, so the order of constants may be stored.
@SuppressWarnings("EnumOrdinal")
public final class RoleSet {

    /** The paper has not the concept, but a narrower one. */
    static final int INHERITED = 1 << 6;

    private static final Role[] ROLES = Role.values();

    private RoleSet() {}

    static int with(Role role) {
        return 1 << role.ordinal();
    }

    public static boolean has(int roles, Role role) {
        return (roles & with(role)) != 0;
    }

    public static boolean isInherited(int roles) {
        return (roles & INHERITED) != 0;
    }

    /** The weightiest role. Every role implies that the concept is mentioned. */
    public static Role weightiest(int roles) {
        for (Role role : ROLES) {
            if (has(roles, role)) {
                return role;
            }
        }
        return Role.MENTIONS;
    }

    /**
     * How much a concept says of what a paper is about, by its role there: what is only named says less than what the paper
     * works with. On a fold of CSFCube (Mysore et al. 2021) these weights rank as well as equal ones, which is all that 24
     * queries can tell.
     */
    static float weight(Role role) {
        return switch (role) {
            case INTRODUCES, USES, ADDRESSES, EVALUATED_ON -> 1.0f;
            case COMPARES_WITH -> 0.8f;
            case MENTIONS -> 0.6f;
        };
    }
}
