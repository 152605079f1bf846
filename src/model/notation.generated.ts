/* Generated from schemas/ by `npm run generate`. Do not edit; edit the schemas. */

/** Where each kind of record holds amounts of money and citations. See notation.ts. */
export const notation = {
  "cluster": {
    "qualification": {
      "source": "citation"
    },
    "status": {
      "source": "citation"
    },
    "founded": {
      "source": "citation"
    },
    "initiation": {
      "source": "citation"
    },
    "maturity": {
      "[]": {
        "met": {
          "*": "citation"
        },
        "not_met": {
          "*": "citation"
        },
        "source": "citation"
      }
    },
    "governance": {
      "rules": {
        "[]": {
          "source": "citation"
        }
      },
      "source": "citation"
    },
    "people": {
      "[]": {
        "source": "citation"
      }
    },
    "members": {
      "[]": {
        "source": "citation"
      }
    },
    "economy": {
      "[]": {
        "turnover": "money",
        "exports": "money",
        "value_added": "money",
        "source": "citation"
      }
    },
    "financing": {
      "[]": {
        "total": "money",
        "parts": {
          "*": "money"
        },
        "source": "citation"
      }
    },
    "fees": {
      "[]": {
        "amount": "money",
        "to": "money",
        "source": "citation"
      }
    },
    "goals": {
      "[]": {
        "source": "citation"
      }
    },
    "services": {
      "[]": {
        "source": "citation"
      }
    },
    "joint_actions": {
      "[]": {
        "source": "citation"
      }
    },
    "tools_used": {
      "[]": {
        "source": "citation"
      }
    },
    "value_chain": {
      "source": "citation"
    },
    "diamond": {
      "source": "citation"
    },
    "swot": {
      "strengths": {
        "[]": {
          "source": "citation"
        }
      },
      "weaknesses": {
        "[]": {
          "source": "citation"
        }
      },
      "opportunities": {
        "[]": {
          "source": "citation"
        }
      },
      "threats": {
        "[]": {
          "source": "citation"
        }
      }
    },
    "monitoring": {
      "participation": {
        "source": "citation"
      },
      "practice": {
        "[]": {
          "source": "citation"
        }
      }
    },
    "labels": {
      "[]": {
        "source": "citation"
      }
    },
    "success_factors": {
      "[]": {
        "source": "citation"
      }
    },
    "obstacles": {
      "[]": {
        "source": "citation"
      }
    },
    "story": {
      "challenge": {
        "[]": {
          "source": "citation"
        }
      },
      "objective": {
        "[]": {
          "source": "citation"
        }
      },
      "made_it_work": {
        "[]": {
          "source": "citation"
        }
      },
      "result": {
        "[]": {
          "source": "citation"
        }
      },
      "lesson": {
        "[]": {
          "source": "citation"
        }
      }
    },
    "policies": {
      "[]": {
        "amount": "money",
        "source": "citation"
      }
    },
    "supporters": {
      "[]": {
        "source": "citation"
      }
    },
    "relations": {
      "[]": {
        "source": "citation"
      }
    },
    "figures": {
      "[]": {
        "source": "citation"
      }
    },
    "details": {
      "[]": {
        "source": "citation"
      }
    }
  },
  "policy": {
    "period": {
      "source": "citation"
    },
    "budgets": {
      "[]": {
        "amount": "money",
        "source": "citation"
      }
    },
    "selection": {
      "criteria": {
        "[]": {
          "source": "citation"
        }
      },
      "source": "citation"
    },
    "dimensions": {
      "[]": {
        "source": "citation"
      }
    },
    "areas": {
      "[]": {
        "source": "citation"
      }
    },
    "instruments": {
      "[]": {
        "source": "citation"
      }
    },
    "stages_targeted": {
      "[]": {
        "source": "citation"
      }
    },
    "embedding": {
      "source": "citation"
    },
    "dialogue": {
      "[]": {
        "source": "citation"
      }
    },
    "evaluation": {
      "source": "citation"
    },
    "clusters_supported": {
      "[]": {
        "source": "citation"
      }
    },
    "advice": {
      "*": {
        "source": "citation"
      }
    },
    "success_checklist": {
      "*": {
        "source": "citation"
      }
    },
    "story": {
      "challenge": {
        "[]": {
          "source": "citation"
        }
      },
      "objective": {
        "[]": {
          "source": "citation"
        }
      },
      "made_it_work": {
        "[]": {
          "source": "citation"
        }
      },
      "result": {
        "[]": {
          "source": "citation"
        }
      },
      "lesson": {
        "[]": {
          "source": "citation"
        }
      }
    },
    "supporters": {
      "[]": {
        "source": "citation"
      }
    },
    "relations": {
      "[]": {
        "source": "citation"
      }
    },
    "figures": {
      "[]": {
        "source": "citation"
      }
    },
    "details": {
      "[]": {
        "source": "citation"
      }
    }
  },
  "financing-pattern": {
    "sample": {
      "source": "citation"
    },
    "mix": {
      "source": "citation"
    },
    "levels": {
      "[]": {
        "source": "citation"
      }
    },
    "security": {
      "source": "citation"
    },
    "statements": {
      "[]": {
        "source": "citation"
      }
    },
    "figures": {
      "[]": {
        "source": "citation"
      }
    },
    "details": {
      "[]": {
        "source": "citation"
      }
    }
  },
  "statistic": {
    "figures": {
      "[]": {
        "source": "citation"
      }
    },
    "employment": {
      "[]": {
        "source": "citation"
      }
    },
    "statements": {
      "[]": {
        "source": "citation"
      }
    },
    "details": {
      "[]": {
        "source": "citation"
      }
    }
  },
  "vocabulary": {
    "source": "citation",
    "terms": {
      "*": {
        "source": "citation"
      }
    }
  }
} as const;
