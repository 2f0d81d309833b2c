"""Shift teams: who works when, when a team can meet, sessions for all teams, attendance."""
